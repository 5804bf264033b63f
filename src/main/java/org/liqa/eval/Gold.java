package org.liqa.eval;

import java.util.List;
import java.util.Optional;
import org.liqa.extract.Modality;

/// What careful readers found in one article.
///
/// @param article its id
/// @param events in the order of the file; may be empty
public record Gold(String article, List<Event> events) {
    public Gold {
        events = List.copyOf(events);
    }

    /// One happening.
    ///
    /// @param participants groups and people who are merely there among them
    /// @param place empty where the article does not say
    /// @param evidence the words that prove it; may be empty
    public record Event(
            Kind kind,
            Modality modality,
            List<Asked.Actor> participants,
            Optional<Asked.Place> place,
            Optional<Asked.Date> date,
            List<Asked.Topic> topics,
            String evidence) {
        public Event {
            participants = List.copyOf(participants);
            topics = List.copyOf(topics);
        }

        /// Whether a graph must have it: what is proposed or denied may be there, need not.
        public boolean isAsked() {
            return switch (modality) {
                case OCCURRED, PLANNED -> true;
                case PROPOSED, DENIED -> false;
            };
        }

        /// What must be found of a slot.
        public List<? extends Asked> asked(Slot slot) {
            return switch (slot) {
                case PARTICIPANTS ->
                        participants.stream().filter(actor -> !actor.isGroup()).toList();
                case PLACE -> place.stream().toList();
                case DATE -> date.stream().toList();
                case TOPICS -> topics;
            };
        }

        /// Those who must be found to meet.
        public List<Asked.Actor> principals() {
            return participants.stream()
                    .filter(actor -> actor.isPrincipal() && !actor.isGroup())
                    .toList();
        }

        /// Those who may be found: unnamed people.
        public List<Asked.Actor> groups() {
            return participants.stream().filter(Asked.Actor::isGroup).toList();
        }
    }
}
