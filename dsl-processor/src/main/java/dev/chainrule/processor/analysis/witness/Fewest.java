package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.model.BoundChain.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which answer to a question fails as few other checks as can be? Each core says that one of its checks has to fail. So as few are left
 * out as will do for all cores that are known; what then has an answer cannot have one with fewer, as far as the cores tell.
 */
final class Fewest {

    /** After so many questions in vain any answer has to do. */
    private static final int MOST_QUESTIONS = 40;

    /** One that denies weighs as much as so many that only warn. */
    private static final int DENYING = 1_000;

    private final Distinction question;
    private final Function<Distinction, Search.Result> look;
    private final Function<Search.Result, Optional<Witness>> shown;
    private final List<NavigableSet<Integer>> cores = new ArrayList<>();

    /**
     * What is asked.
     *
     * @param look asks the solver
     * @param shown the witness that was found, if there is one that shows what it is to show
     */
    Fewest(
            Distinction question,
            Function<Distinction, Search.Result> look,
            Function<Search.Result, Optional<Witness>> shown) {
        this.question = question;
        this.look = look;
        this.shown = shown;
    }

    /** An answer with as few others as can be; none where that cannot be told. */
    Optional<Witness> find() {
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            Set<Integer> failing = HittingSet.lightest(cores, this::weight);
            List<Check> passing = IntStream.range(0, question.others().size())
                    .filter(other -> !failing.contains(other))
                    .mapToObj(question.others()::get)
                    .toList();
            Search.Result result = look.apply(question.with(passing));
            Optional<Witness> found = shown.apply(result);
            NavigableSet<Integer> core = core(result);
            if (found.isPresent() || result.found().isPresent() || core.isEmpty()) {
                return found;
            }
            cores.add(core);
        }
        return Optional.empty();
    }

    private int weight(int other) {
        return question.others().get(other).rule().warning() ? 1 : DENYING;
    }

    /** The others of which one has to fail, in whatever lineup. */
    private NavigableSet<Integer> core(Search.Result result) {
        List<Check> others = question.others();
        return result.demands()
                .flatMap(application -> IntStream.range(0, others.size())
                        .filter(i -> Applied.isOf(application, others.get(i)))
                        .boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
