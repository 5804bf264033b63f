package org.liqa.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Lexicon;
import org.liqa.lexicon.WordClass;

/// Which sentences can tell of an event or add to one, so that no others need be analysed, which
/// takes nearly all of the time. Told by their words alone: who else is named in an article takes
/// part in nothing.
public final class Relevance {
    /// What adds to an event that another sentence tells of.
    private static final Set<WordClass> ADDING =
            EnumSet.of(
                    WordClass.DISCUSSES,
                    WordClass.TELLS,
                    WordClass.STRESSES,
                    WordClass.ATTENDS,
                    WordClass.ATTENDANCE,
                    WordClass.COMPANY,
                    WordClass.SPORT);

    private final Lexicon lexicon;
    private final Predicate<Form> tells;
    private final Predicate<Form> adds;

    public Relevance(Lexicon lexicon, Rules rules) {
        this.lexicon = lexicon;
        this.tells =
                form ->
                        form.is(WordClass.SIGNS)
                                || form.is(WordClass.SIGNED)
                                || !rules.of(form.entry()).isEmpty()
                                        && !form.is(WordClass.SIGNABLE);
        this.adds = tells.or(form -> form.classes().stream().anyMatch(ADDING::contains));
    }

    /// Whether a text may tell of an event.
    public boolean mayTell(String text) {
        return lexicon.mayHave(text, tells);
    }

    /// Whether a sentence may tell of an event or add to one.
    public boolean mayAdd(String sentence) {
        return lexicon.mayHave(sentence, adds);
    }
}
