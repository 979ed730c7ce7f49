package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.analysis.solver.Demand.Result;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.Window;
import dev.chainrule.processor.testing.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random demands: what is possible is confirmed by the judge, and what is impossible no search finds. */
@Execution(ExecutionMode.CONCURRENT)
class RandomDemandsTest {

    private static final int QUESTIONS = Integer.getInteger("chainrule.questions", 100);
    private static final int SEARCHED = 200;
    private static final int BAKERS = 1;
    private static final List<Result> RESULTS = List.of(Result.values());
    private static final Window ERA =
            new Window(Optional.of(LocalDate.of(1900, 1, 1)), Optional.of(LocalDate.of(2024, 2, 1)));

    private final BothSolvers solvers = new BothSolvers();

    static IntStream seeds() {
        return Seeds.ofThisJdk(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void verdictsAreRight(int seed) {
        Random random = new Random(seed);
        boolean missing = seed % 2 == 0;
        int undecided = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Window era = seed % 3 == 0 ? ERA : Window.ALWAYS;
            List<Rule> rules = new ArrayList<>();
            for (int rule = 0; rule < 4; rule++) {
                rules.add(Bazaar.rule("rule" + rule, new Bodies(random, seed % 5 == 0).body(1 + random.nextInt(3))));
            }
            BoundChain chain = Bazaar.chain();
            BoundPolicy policy = Bazaar.policy(chain, rules);
            List<Demand> demands = new ArrayList<>();
            for (Rule rule : rules) {
                Result result = random.nextInt(3) > 0 ? Result.PASSES : RESULTS.get(random.nextInt(RESULTS.size()));
                ClassRef[] when = random.nextInt(4) == 0 ? new ClassRef[] {Bazaar.BAKER} : new ClassRef[0];
                demands.add(new Demand(Bazaar.application(rule, BAKERS, when), result));
            }
            Unreadable unreadable = random.nextBoolean() ? Unreadable.ANSWERS_ALIKE : Unreadable.ANSWERS_ANYTHING;
            Situation situation = new Situation(Bazaar.lineup(chain, BAKERS), era, missing, unreadable, true);
            Judge judge = new Judge(policy);
            Oracle oracle = new Oracle(policy, Optional.of(new Workshop(solvers, judge)));
            Verdict verdict = oracle.ask(situation, demands);
            String which = "seed " + seed + " question " + i + " "
                    + rules.stream().map(Rule::condition).toList() + " " + verdict;
            if (verdict instanceof Verdict.Possible possible) {
                if (possible.unread().isEmpty()) {
                    assertThat(meets(judge, possible.request(), demands))
                            .as(which)
                            .isTrue();
                }
                assertThat(isIn(era, possible.request())).as(which).isTrue();
            } else if (verdict instanceof Verdict.Impossible impossible) {
                Crowd crowd = new Crowd(random, missing);
                for (int search = 0; search < SEARCHED; search++) {
                    Request request = crowd.request(chain, BAKERS);
                    assertThat(isIn(era, request) && meets(judge, request, impossible.core()))
                            .as(which + request.parties() + request.transaction())
                            .isFalse();
                }
            } else {
                undecided++;
            }
        }
        assertThat(undecided).isLessThan(QUESTIONS / 10);
        solvers.assertAnswered(QUESTIONS / 2);
    }

    private static boolean isIn(Window era, Request request) {
        return request.transaction().orElseThrow().facts().get("date") instanceof Value.Date date
                && era.contains(date.date());
    }

    private static boolean meets(Judge judge, Request request, List<Demand> demands) {
        return demands.stream().allMatch(demand -> {
            Outcome outcome = judge.ask(demand.application(), request, Unknowns.NONE);
            return switch (demand.result()) {
                case PASSES -> outcome.passes();
                case FAILS -> outcome.fails();
                case FALSE -> outcome instanceof Outcome.False;
                case THROWS -> outcome instanceof Outcome.Thrown;
            };
        });
    }
}
