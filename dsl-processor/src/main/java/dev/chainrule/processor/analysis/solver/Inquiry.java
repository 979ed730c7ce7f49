package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Demand.Result;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Can demands that hang together be met? What the solver proposes is evaluated; where Java says otherwise than the solver believed, it
 * is told so and asked again.
 */
final class Inquiry {

    /** Of more demands than these it pays to know which exclude each other, to know it of others as well. */
    private static final int FEW = 40;

    /** So often a proposal may turn out to be wrong. */
    private static final int ROUNDS = 5;

    /** What came of it. */
    sealed interface Finding {}

    record Met(Solution solution) implements Finding {}

    /** @param core indexes of demands */
    record Unmet(List<Integer> core) implements Finding {}

    record Unsure(Doubt doubt) implements Finding {}

    private final Workshop workshop;
    private final Encoding encoding;
    private final Component component;
    private final List<Result> results;
    private final Window era;
    private final List<Term> background;

    // What was learnt of a text holds as long as its number stands for it.
    private final Spellings spellings;

    private final List<Term> assertions = new ArrayList<>();
    private final boolean core;

    /** @param results what each member of the component is to come to */
    Inquiry(Workshop workshop, Encoding encoding, Component component, List<Result> results, Window era) {
        this.workshop = workshop;
        this.encoding = encoding;
        this.component = component;
        this.results = results;
        this.era = era;
        this.background = new ArrayList<>(component.background());
        this.spellings = new Spellings(encoding.words().literals());
        for (int i = 0; i < results.size(); i++) {
            assertions.add(component.members().get(i).when(results.get(i)));
        }
        this.core = encoding.isCoreOfUse() || assertions.size() > FEW;
    }

    Finding find() {
        for (int i = 0; i < assertions.size(); i++) {
            if (assertions.get(i).equals(Terms.FALSE)) {
                return new Unmet(List.of(i));
            }
        }
        boolean narrowed = false;
        boolean exact = false;
        for (int round = 0; round < ROUNDS; round++) {
            Answer answer = ask(exact);
            if (answer instanceof Answer.Unsatisfiable none) {
                return narrowed ? new Unsure(Doubt.NOT_CONFIRMED) : new Unmet(core(none));
            }
            if (answer instanceof Answer.Unknown unknown) {
                return new Unsure(unknown.doubt());
            }
            Solution solution = solution(((Answer.Satisfiable) answer).model());
            if (!component.approximate()) {
                return new Met(solution);
            }
            Reading reading =
                    workshop.composer(encoding, era, List.of(solution)).reading(solution);
            new Spelling(encoding.words(), solution, reading).spell(component.ledgers());
            if (isMet(solution)) {
                return new Met(solution);
            }
            List<Term> lessons =
                    new Refinement(encoding.words(), solution, reading).lessons(component.ledgers(), round > 0);
            exact |= round > 0;
            if (lessons.isEmpty()) {
                lessons = withoutGuesses();
                if (narrowed || lessons.isEmpty()) {
                    return new Unsure(Doubt.NOT_CONFIRMED);
                }
                narrowed = true;
            }
            background.addAll(lessons);
        }
        return new Unsure(Doubt.NOT_CONFIRMED);
    }

    /** Looks for values that a reader finds plain; for any, where there are none. */
    private Answer ask(boolean exact) {
        Solver solver = workshop.solver();
        Query query = query(background);
        List<Term> nicer = new ArrayList<>(background);
        nicer.addAll(component.nice());
        if (exact && solver.solve(query(nicer)) instanceof Answer.Satisfiable found) {
            return found;
        }
        Answer answer = solver.solve(query);
        boolean odd = answer instanceof Answer.Satisfiable any
                && !component.nice().stream().allMatch(any.model()::truth);
        return odd && !exact && solver.solve(query(nicer)) instanceof Answer.Satisfiable found ? found : answer;
    }

    /** To find out which of the demands exclude each other is work, which is left where nobody wants to know: then all do. */
    private Query query(List<Term> given) {
        if (core) {
            return new Query(List.copyOf(given), assertions);
        }
        List<Term> all = new ArrayList<>(given);
        all.addAll(assertions);
        return new Query(all, List.of());
    }

    private List<Integer> core(Answer.Unsatisfiable none) {
        return core
                ? none.core()
                : IntStream.range(0, assertions.size()).boxed().toList();
    }

    private Solution solution(Model model) {
        return new Solution(
                component.members(),
                model,
                spellings,
                component.names(),
                component.gathering().elements());
    }

    private boolean isMet(Solution solution) {
        Composer composer = workshop.composer(encoding, era, List.of(solution));
        Request request = workshop.request(encoding, composer);
        Replay replay = new Replay(workshop.judge(), request);
        for (int i = 0; i < results.size(); i++) {
            if (!replay.meets(component.members().get(i), results.get(i), solution, composer.reading(solution))) {
                return false;
            }
        }
        return true;
    }

    /** That nothing hangs on what Java leaves to the implementation. */
    private List<Term> withoutGuesses() {
        List<Term> certain = new ArrayList<>();
        component.ledgers().forEach(ledger -> ledger.open().forEach(open -> certain.add(Terms.not(open))));
        return certain;
    }
}
