package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Doubt;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Situation;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Is there a request along a chain, with runs of any length, that is as a question wants it? */
public final class Search {

    /** How large the gaps are in which more parties of a run may stand. More were never seen to help. */
    private static final int WIDEST_GAP = 2;

    /** After so many questions that had no answer, the others of a search, which are like them, are not asked. */
    private static final int MOST_DOUBTS = 8;

    /**
     * What a search came to.
     *
     * @param found a request as it was looked for, if there is one
     * @param longest where there is none, the longest run that was tried if longer ones could differ; empty where there is none
     *     of whatever length
     * @param doubt why there may be one all the same
     * @param cores for each thing asked, demands that cannot be met together
     */
    public record Result(
            Optional<Verdict.Possible> found,
            Optional<Integer> longest,
            Optional<Doubt> doubt,
            List<Impossibility> cores) {

        /** The rules of all demands that cannot be met together. */
        Stream<Rule> rules() {
            return demands().map(Application::rule);
        }

        /** What is asked of whom in all demands that cannot be met together. */
        public Stream<Application> demands() {
            return cores.stream().flatMap(core -> core.core().stream()).map(Demand::application);
        }

        /** Whether it is certain that there is none. */
        public boolean isExcluded() {
            return found.isEmpty() && longest.isEmpty() && doubt.isEmpty();
        }
    }

    /** Demands that cannot be met together in a lineup. */
    public record Impossibility(Lineup lineup, List<Demand> core) {}

    /**
     * What is asked of one lineup.
     *
     * @param named the application that it is about; none where it is about the chain alone
     */
    public record Question(Optional<Application> named, List<Demand> demands) {}

    private final Oracle oracle;
    private final Case inCase;
    private final boolean missing;
    private final Unreadable unreadable;
    private final boolean told;
    private int doubtful;

    Search(Oracle oracle, Case inCase) {
        this(oracle, inCase, false, Unreadable.ANSWERS_ANYTHING, false);
    }

    /** One for a request that is shown to somebody, and in which facts may be missing. */
    public static Search toTell(Oracle oracle, Case inCase, Unreadable unreadable) {
        return new Search(oracle, inCase, true, unreadable, true);
    }

    private Search(Oracle oracle, Case inCase, boolean missing, Unreadable unreadable, boolean told) {
        this.oracle = oracle;
        this.inCase = inCase;
        this.missing = missing;
        this.unreadable = unreadable;
        this.told = told;
    }

    /** Looks through lineups until a request is found, or none can be left. */
    public Result look(Optional<Check> named, Function<Lineup, List<Question>> questions) {
        Result result = new Result(Optional.empty(), Optional.empty(), Optional.of(Doubt.LONG_RUNS), List.of());
        for (int gap = 0; gap <= WIDEST_GAP; gap++) {
            List<Lineup> lineups = Lengths.upTo(gap, inCase.chain(), named);
            if (lineups.stream().anyMatch(Extent::isTooLarge)) {
                return result;
            }
            result = look(gap, lineups, questions);
            if (result.found().isPresent() || result.isExcluded() || doubtful >= MOST_DOUBTS) {
                return result;
            }
        }
        return result;
    }

    private Result look(int gap, List<Lineup> lineups, Function<Lineup, List<Question>> questions) {
        List<Impossibility> cores = new ArrayList<>();
        Set<Doubt> doubts = new LinkedHashSet<>();
        Set<Integer> open = Lengths.open(lineups, inCase.chain());
        boolean enough = !Lengths.isCut(lineups);
        for (Lineup lineup : lineups) {
            for (Question question : questions.apply(lineup)) {
                if (doubtful >= MOST_DOUBTS) {
                    break;
                }
                Situation situation = new Situation(lineup, inCase.era(), missing, unreadable, told);
                Verdict verdict = oracle.ask(situation, question.demands());
                if (verdict instanceof Verdict.Possible possible) {
                    return new Result(Optional.of(possible), Optional.empty(), Optional.empty(), List.of());
                } else if (verdict instanceof Verdict.Undecided undecided) {
                    doubts.add(undecided.doubt());
                    doubtful++;
                } else if (verdict instanceof Verdict.Impossible impossible) {
                    cores.add(new Impossibility(lineup, impossible.core()));
                    enough &= Insertion.staysImpossible(lineup, impossible.core(), open, gap, question.named());
                }
            }
        }
        boolean asked = doubtful < MOST_DOUBTS;
        Optional<Integer> longest = enough || !asked ? Optional.empty() : Optional.of(longest(lineups));
        return new Result(Optional.empty(), longest, doubts.stream().findFirst(), cores);
    }

    private static int longest(List<Lineup> lineups) {
        List<Integer> lengths = new ArrayList<>();
        for (Lineup lineup : lineups) {
            for (int position = 0; position < lineup.lengths().size(); position++) {
                if (lineup.chain().positions().get(position).run()) {
                    lengths.add(lineup.lengths().get(position));
                }
            }
        }
        return Collections.max(lengths);
    }
}
