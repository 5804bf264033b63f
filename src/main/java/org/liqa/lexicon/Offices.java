package org.liqa.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the gazetteer knows of offices: how they are related, and who held them when. All are given
/// by IRI.
public final class Offices {
    private final List<Tenure> tenures;
    private final Map<String, String> broader;
    private final Map<String, String> titles;
    private final Set<Post> posts;

    /// That a state or organisation has an office.
    record Post(String office, String of) {}

    /// @param broader from an office to the one of which it is the local name or a kind
    /// @param titles from an office that only one state has to this state
    /// @param posts all that are known
    Offices(
            List<Tenure> tenures,
            Map<String, String> broader,
            Map<String, String> titles,
            Set<Post> posts) {
        this.tenures = List.copyOf(tenures);
        this.broader = Map.copyOf(broader);
        this.titles = Map.copyOf(titles);
        this.posts = Set.copyOf(posts);
    }

    /// The office and what it is a kind of, step by step: king, head of state.
    public List<String> widening(String office) {
        List<String> steps = new ArrayList<>();
        Optional<String> next = Optional.of(office);
        while (next.filter(step -> !steps.contains(step)).isPresent()) {
            steps.add(next.get());
            next = Optional.ofNullable(broader.get(next.get()));
        }
        return List.copyOf(steps);
    }

    /// The same from the office on that the state or body has among its posts: what is the king
    /// elsewhere is the head of state in Jordan.
    public List<String> kinds(String office, Optional<String> of) {
        List<String> steps = widening(office);
        return of.flatMap(body -> steps.stream().filter(step -> isPost(step, body)).findFirst())
                .map(post -> steps.subList(steps.indexOf(post), steps.size()))
                .orElse(steps);
    }

    private boolean isPost(String office, String of) {
        return posts.contains(new Post(office, of));
    }

    /// The only state that has an office of this title.
    public Optional<String> soleState(String office) {
        return Optional.ofNullable(titles.get(office));
    }

    /// Who held an office on a day; empty unless exactly one person is known to have.
    ///
    /// @param of the state or organisation
    Optional<String> holder(String office, String of, LocalDate day) {
        List<String> holders =
                tenures.stream()
                        .filter(
                                tenure ->
                                        tenure.office().equals(office)
                                                && tenure.of().equals(of)
                                                && tenure.includes(day))
                        .map(Tenure::person)
                        .distinct()
                        .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }
}
