package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Term.Sort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Is it plain to see whether terms can be true together? What leaves no choice is put in for what is unknown, until nothing is left or
 * two things exclude each other; where there is a choice, each way is tried, a few times. Most questions about a policy are
 * answered so, and a solver takes ten times as long for them. A model is to be evaluated before anybody believes it.
 */
final class Glance {

    /** So many times at most is everything put in; where a lot is asked, the first few looks tell. */
    private static final int LOOKS = 32;

    private static final int FEWER_LOOKS = 4;

    /** More assertions than these are a lot. */
    private static final int MANY = 16;

    /** What is seen. */
    sealed interface Seen {}

    /** They can be true, and so. */
    record Possible(Model model) implements Seen {}

    /** They cannot. */
    record Impossible() implements Seen {}

    /** That needs a closer look. */
    record Unclear() implements Seen {}

    private int left;

    private Glance(int looks) {
        left = looks;
    }

    static Seen at(Query query) {
        return at(query.terms(), looks(query));
    }

    private static int looks(Query query) {
        return query.assertions().size() > MANY ? FEWER_LOOKS : LOOKS;
    }

    private static Seen at(List<Term> terms, int looks) {
        return new Glance(looks).look(terms, List.of());
    }

    /**
     * Which of the assertions of a query exclude each other, if that is plain? One after the other is left out, as long as it stays
     * plain without more looks than it took with all.
     */
    static Optional<List<Integer>> core(Query query) {
        int most = looks(query);
        Glance whole = new Glance(most);
        if (!(whole.look(query.terms(), List.of()) instanceof Impossible)) {
            return Optional.empty();
        }
        int looks = most - whole.left;
        List<Integer> core = new ArrayList<>(
                IntStream.range(0, query.assertions().size()).boxed().toList());
        for (int index = query.assertions().size() - 1; index >= 0; index--) {
            List<Integer> fewer = new ArrayList<>(core);
            fewer.remove(Integer.valueOf(index));
            if (at(query.only(fewer).terms(), looks) instanceof Impossible) {
                core = fewer;
            }
        }
        return Optional.of(core);
    }

    private Seen look(List<Term> terms, List<Map<Term, Term>> before) {
        List<Map<Term, Term>> known = new ArrayList<>(before);
        List<Term> open = terms;
        while (left > 0) {
            left--;
            Consequences consequences = new Consequences();
            if (!consequences.draw(open)) {
                return new Impossible();
            }
            if (consequences.known().isEmpty()) {
                return choose(consequences.rest(), known);
            }
            known.add(consequences.known());
            Fold<Term> put = Parts.replacement(consequences.known());
            open = consequences.rest().stream().map(put::of).toList();
        }
        return new Unclear();
    }

    /** Takes the plainest values where they will do, or other ones for all, and else tries the ways in which a term can be true that is not. */
    private Seen choose(List<Term> rest, List<Map<Term, Term>> known) {
        Set<Integer> wrong = new TreeSet<>();
        for (Map<Term, Term> more : List.of(Map.<Term, Term>of(), spread(rest))) {
            Optional<Model> model = Model.of(known, more);
            List<Integer> here = model.map(found -> wrong(rest, found)).orElse(List.of());
            if (model.isPresent() && here.isEmpty()) {
                return new Possible(model.get());
            }
            wrong.addAll(here);
        }
        if (wrong.isEmpty()) {
            return new Unclear();
        }
        int next = Collections.min(wrong, Comparator.comparing(index -> Ways.order(rest.get(index))));
        Ways ways = Ways.of(rest.get(next));
        boolean closed = ways.all();
        for (Term way : ways.ways()) {
            List<Term> terms = new ArrayList<>(rest);
            terms.set(next, way);
            Seen seen = look(terms, known);
            if (seen instanceof Possible) {
                return seen;
            }
            closed &= seen instanceof Impossible;
        }
        return closed ? new Impossible() : new Unclear();
    }

    /** Those that are not true in a model. */
    private static List<Integer> wrong(List<Term> terms, Model model) {
        return IntStream.range(0, terms.size())
                .filter(index -> !model.truth(terms.get(index)))
                .boxed()
                .toList();
    }

    /** Another value for each number of which nothing is known. */
    private static Map<Term, Term> spread(List<Term> rest) {
        Map<Term, Term> values = new LinkedHashMap<>();
        for (Term.Variable variable : Parts.variables(rest).values()) {
            if (variable.sort() == Sort.WHOLE) {
                values.put(variable, Terms.constant(Model.nearest(BigInteger.valueOf(values.size()), variable)));
            }
        }
        return values;
    }
}
