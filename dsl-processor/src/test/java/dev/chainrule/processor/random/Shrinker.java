package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How little of a policy is enough to show what is wrong? One thing is left out after another, while it still shows. */
final class Shrinker {

    private final Predicate<Draft> shows;
    private int attempts;

    /** Looks at no more than so many policies. */
    Shrinker(Predicate<Draft> shows, int attempts) {
        this.shows = shows;
        this.attempts = attempts;
    }

    Draft shrink(Draft draft) {
        Draft smallest = draft;
        for (Draft smaller = step(smallest); smaller != null; smaller = step(smallest)) {
            smallest = smaller;
        }
        return smallest;
    }

    private Draft step(Draft draft) {
        for (Draft smaller : smaller(draft)) {
            if (attempts <= 0) {
                return null;
            }
            attempts--;
            if (shows.test(smaller)) {
                return smaller;
            }
        }
        return null;
    }

    private static List<Draft> smaller(Draft draft) {
        List<Draft> smaller = new ArrayList<>();
        without(draft.rules()).forEach(rules -> smaller.add(draft.withRules(rules)));
        without(draft.chains()).forEach(chains -> smaller.add(draft.withChains(chains)));
        without(draft.helpers()).forEach(helpers -> smaller.add(draft.withHelpers(helpers)));
        without(draft.types()).forEach(types -> smaller.add(draft.withTypes(types)));
        for (int i = 0; i < draft.rules().size(); i++) {
            Rule rule = draft.rules().get(i);
            for (Node body : rule.body().smaller()) {
                smaller.add(draft.withRules(replaced(draft.rules(), i, rule.withBody(body))));
            }
        }
        for (int i = 0; i < draft.types().size(); i++) {
            Draft.Shape type = draft.types().get(i);
            for (List<Draft.Fact> facts : without(type.facts())) {
                smaller.add(draft.withTypes(replaced(
                        draft.types(),
                        i,
                        new Draft.Shape(type.name(), type.kind(), type.above(), facts, type.constants()))));
            }
        }
        return smaller;
    }

    private static <T> List<List<T>> without(List<T> list) {
        List<List<T>> shorter = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> left = new ArrayList<>(list);
            left.remove(i);
            shorter.add(List.copyOf(left));
        }
        return shorter;
    }

    private static <T> List<T> replaced(List<T> list, int index, T other) {
        List<T> replaced = new ArrayList<>(list);
        replaced.set(index, other);
        return List.copyOf(replaced);
    }
}
