package org.liqa.eval;

import java.util.List;
import java.util.stream.Stream;
import org.liqa.extract.Modality;

/// An event as a report has it.
///
/// @param participants the principals
/// @param attendees those who are merely there, without the participants
/// @param why of its being an event of its kind
public record Said(
        Kind kind,
        Modality modality,
        List<Filler> participants,
        List<Filler> attendees,
        List<Filler> places,
        List<Filler> dates,
        List<Filler> topics,
        Why why) {
    public Said {
        participants = List.copyOf(participants);
        attendees = List.copyOf(attendees);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        topics = List.copyOf(topics);
    }

    /// What fills a slot.
    ///
    /// @param value an IRI or a date
    /// @param labels all names of it, sorted; never empty
    public record Filler(String value, List<String> labels, Why why) {
        public Filler {
            labels = List.copyOf(labels);
            if (labels.isEmpty()) {
                throw new IllegalArgumentException(value + " has no label");
            }
        }

        /// For people: all names of it.
        public String shown() {
            return String.join(" / ", labels);
        }
    }

    /// What it rests on.
    ///
    /// @param quotation on one line
    public record Why(String rule, double confidence, String quotation) {}

    /// All that fills a slot; empty where the report says nothing.
    public List<Filler> fillers(Slot slot) {
        return switch (slot) {
            case PARTICIPANTS -> Stream.concat(participants.stream(), attendees.stream()).toList();
            case PLACE -> places;
            case DATE -> dates;
            case TOPICS -> topics;
        };
    }

    /// Whether it is said not to have come about, or not yet to be settled.
    public boolean isUnreal() {
        return switch (modality) {
            case OCCURRED, PLANNED -> false;
            case PROPOSED, DENIED -> true;
        };
    }
}
