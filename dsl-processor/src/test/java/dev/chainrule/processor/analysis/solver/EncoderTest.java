package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Interpreter;
import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.testing.Seeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms with the facts of a request put in say just what the interpreter says, who shares no code with the encoder. */
class EncoderTest {

    private static final int BODIES = Integer.getInteger("chainrule.bodies", 500);
    private static final int REQUESTS = 3;
    private static final int BAKERS = 2;

    private final Solver solver = Solvers.load(() -> false).orElseThrow();
    private int compared;
    private int open;
    private int unknown;
    private final Map<Class<?>, Integer> outcomes = new HashMap<>();

    static IntStream seeds() {
        return Seeds.ofThisJdk(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhatTheInterpreterSays(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BODIES; i++) {
            Expression body = new Bodies(random, seed % 2 == 0).body(2 + random.nextInt(4));
            compare(body, random, seed % 4 > 1, "seed " + seed + " body " + i);
        }
        // Few may hang on what nobody knows, or be too hard.
        assertThat(compared).isGreaterThan((open + unknown) * 8);
        assertThat(outcomes.values()).hasSize(3).allMatch(count -> count > compared / 10);
    }

    private void compare(Expression body, Random random, boolean missing, String which) {
        Rule rule = Bazaar.rule("rule", body);
        BoundChain chain = Bazaar.chain();
        BoundPolicy policy = Bazaar.policy(chain, List.of(rule));
        Literals literals = new Literals(policy);
        FactTypes types = new FactTypes(policy, literals);
        Shapes shapes = new Shapes(literals);
        Interpreter interpreter = new Interpreter(Kinship.of(policy));
        Vocabulary words =
                new Vocabulary(literals, types, shapes, new Codes(), interpreter, Unreadable.ANSWERS_ANYTHING);
        Facts facts = new Facts(chain, missing, types, shapes);
        Encoding encoding = new Encoding(words, facts, Bazaar.lineup(chain, BAKERS), true);
        Encoded encoded = encoding.of(Bazaar.application(rule, BAKERS));
        Judge judge = new Judge(policy);
        Crowd crowd = new Crowd(random, missing);
        for (int i = 0; i < REQUESTS; i++) {
            Request request = crowd.request(chain, BAKERS);
            Map<Integer, Result> answers = new HashMap<>();
            Unknowns unknowns = (site, arguments) -> Optional.of(answers.computeIfAbsent(
                    site.site(),
                    unused -> random.nextInt(6) == 0
                            ? new Result.Thrown()
                            : new Result.Known(
                                    random.nextInt(6) == 0 && !Shapes.isPrimitive(site.type())
                                            ? new Value.Nothing()
                                            : crowd.value(site.type()))));
            Outcome outcome = judge.ask(encoded.application(), request, unknowns);
            compare(
                    encoding,
                    encoded,
                    request,
                    answers,
                    outcome,
                    missing,
                    which + "\n" + body + "\n" + request.parties());
        }
    }

    private void compare(
            Encoding encoding,
            Encoded encoded,
            Request request,
            Map<Integer, Result> answers,
            Outcome outcome,
            boolean missing,
            String which) {
        Grounding grounding = new Grounding(encoding, request);
        List<Members.Use> uses = new ArrayList<>(encoded.ledger().bags());
        uses.addAll(grounding.uses());
        Gathering gathering = new Gathering(uses, encoding.words(), encoding.facts());
        // Conditions on elements may have asked for facts that were not asked for before.
        grounding = new Grounding(encoding, request);
        List<Ledger> ledgers = new ArrayList<>(List.of(encoded.ledger()));
        ledgers.addAll(gathering.ledgers());
        List<Term> background = new ArrayList<>(grounding.terms());
        background.addAll(grounding.nothingElse(gathering));
        background.addAll(gathering.holds());
        background.addAll(new TypesOfObjects(encoding.facts(), encoded.links().names()).hold());
        for (Ledger ledger : ledgers) {
            background.addAll(ledger.holds());
            for (Ledger.Asked asked : ledger.asked()) {
                Result answer = answers.get(asked.site().site());
                if (answer instanceof Result.Known known) {
                    background.add(Terms.not(asked.evaluated().thrown()));
                    background.add(Images.sameOrBothAbsent(
                            asked.evaluated().image(), encoding.words().shapes().of(known.value()), () -> Terms.FALSE));
                } else if (answer instanceof Result.Thrown) {
                    background.add(asked.evaluated().thrown());
                }
            }
        }
        Map<Demand.Result, Boolean> possible = new HashMap<>();
        for (Demand.Result result : Demand.Result.values()) {
            if (result == Demand.Result.FAILS) {
                continue;
            }
            Optional<Boolean> is = isPossible(encoding, encoded, ledgers, gathering, background, encoded.when(result));
            if (is.isEmpty()) {
                unknown++;
                return;
            }
            possible.put(result, is.get());
        }
        if (outcome instanceof Outcome.Open) {
            open++;
            assertThat(possible.values()).as(which).contains(true);
            return;
        }
        compared++;
        outcomes.merge(outcome.getClass(), 1, Integer::sum);
        Map<Demand.Result, Boolean> expected = Map.of(
                Demand.Result.PASSES, outcome.passes(),
                Demand.Result.FALSE, outcome instanceof Outcome.False,
                Demand.Result.THROWS, outcome instanceof Outcome.Thrown);
        if (isApproximate(encoded.application().rule().condition().orElseThrow(), missing)) {
            expected.forEach((result, is) -> {
                if (is) {
                    assertThat(possible).as(which).containsEntry(result, true);
                }
            });
        } else {
            assertThat(possible).as(which).isEqualTo(expected);
        }
    }

    /**
     * Of a sum over a list terms say only that nothing adds up to zero; and where an element is null, nobody knows whether one
     * that decides comes before it.
     */
    private static boolean isApproximate(Expression body, boolean missing) {
        boolean total = body instanceof Expression.Total sum
                && sum.many() instanceof Expression.Ask ask
                && ask.accessor().equals("route");
        boolean order = missing
                && body instanceof Expression.Quantified quantified
                && quantified.many() instanceof Expression.Ask;
        return total || order || Expressions.children(body).stream().anyMatch(part -> isApproximate(part, missing));
    }

    private Optional<Boolean> isPossible(
            Encoding encoding,
            Encoded encoded,
            List<Ledger> ledgers,
            Gathering gathering,
            List<Term> background,
            Term demand) {
        List<Term> known = new ArrayList<>(background);
        Spellings spellings = new Spellings(encoding.words().literals());
        for (int round = 0; round < 12; round++) {
            Answer answer = solver.solve(new Query(known, List.of(demand)));
            if (answer instanceof Answer.Unknown) {
                return Optional.empty();
            }
            if (!(answer instanceof Answer.Satisfiable found)) {
                return Optional.of(false);
            }
            Solution solution = new Solution(
                    List.of(encoded),
                    found.model(),
                    spellings,
                    found.model().variables().keySet(),
                    gathering.elements());
            Reading reading = new Reading(
                    solution, encoding.words().literals(), holder -> new Value.Nothing(), type -> new Value.Nothing());
            List<Term> lessons = new Refinement(encoding.words(), solution, reading).lessons(ledgers, round > 3);
            if (lessons.isEmpty()) {
                return Optional.of(true);
            }
            known.addAll(lessons);
        }
        return Optional.empty();
    }
}
