package org.liqa.resolve;

import org.liqa.extract.Claim;
import org.liqa.extract.Modality;
import org.liqa.extract.argument.Filler;
import org.liqa.vocabulary.Liqa;

/// How sure facts are: the share of their kind that is right, as `liqa eval` measures it over news
/// articles with gold events, rounded down to five hundredths. Whom the gazetteer knows, and what a
/// verb says, is right far more often than a name that nobody knows, or the event that a noun only
/// mentions.
final class Confidence {
    private Confidence() {}

    /// That there is an event of a kind.
    ///
    /// @param told by the claim that tells of it first
    static double ofKind(Claim told) {
        if (told.kind().equals(Liqa.CALL)) {
            return 0.95;
        }
        boolean visit = told.kind().equals(Liqa.VISIT);
        return told.nominal() ? 0.8 : visit ? 0.85 : 0.95;
    }

    /// The most that is held of anybody's taking part: less where there are more than two, or
    /// fewer, and where the event is still to come.
    static double highest(Happening happening) {
        boolean two = happening.principals().size() == 2;
        boolean visit = happening.family() == Happening.Family.VISIT;
        boolean past = happening.modality() == Modality.OCCURRED;
        return past && (two && !visit) ? 0.95 : 0.85;
    }

    /// That somebody takes part.
    ///
    /// @param known whether the gazetteer knows who it is
    static double ofActor(Claim claim, Filler filler, boolean known) {
        if (filler.role().equals(Liqa.ATTENDEE)) {
            return known ? 0.85 : 0.75;
        }
        boolean verb = !claim.nominal() && !claim.reference();
        if (known) {
            return verb ? 0.95 : 0.85;
        }
        return verb ? 0.75 : 0.5;
    }

    /// That something else fills a role.
    static double of(Claim claim, Filler filler) {
        boolean verb = !claim.nominal() && !claim.reference();
        return switch (filler) {
            case Filler.About _ -> claim.reference() ? 0.5 : 0.65;
            case Filler.On _ -> verb ? 0.85 : 0.8;
            case Filler.Of _ -> verb ? 0.65 : 0.6;
        };
    }
}
