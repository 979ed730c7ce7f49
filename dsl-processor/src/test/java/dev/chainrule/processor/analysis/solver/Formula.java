package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Interpreter;
import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does the solver's formula of a policy, with the facts of a request put in, say what the judge says of that request? All checks are
 * asked about at once: that they come to what the judge says must be possible, and that one comes to anything else must not.
 */
public final class Formula {

    private static final int ROUNDS = 12;

    private final Judge judge;
    private final Vocabulary words;
    private final Solver solver = Solvers.load(() -> false).orElseThrow();
    private final Map<Lineup, Encoding> encodings = new HashMap<>();
    private int compared;
    private int unknown;

    /** One check, what it came to, and what its unread parts answered. */
    private record Fixed(Encoded encoded, Demand.Result result, Map<Integer, Result> answers) {

        /** What the terms say exactly, and not only with room to spare. */
        boolean exact() {
            return encoded.application().rule().condition().stream().noneMatch(Fixed::isApproximate);
        }

        private static boolean isApproximate(Expression body) {
            return body instanceof Expression.Total
                    || (body instanceof Expression.Quantified quantified && quantified.many() instanceof Expression.Ask)
                    || Expressions.children(body).stream().anyMatch(Fixed::isApproximate);
        }
    }

    public Formula(BoundPolicy policy) {
        this.judge = new Judge(policy);
        Literals literals = new Literals(policy);
        this.words = new Vocabulary(
                literals,
                new FactTypes(policy, literals),
                new Shapes(literals),
                new Codes(),
                new Interpreter(Kinship.of(policy)),
                Unreadable.ANSWERS_ANYTHING);
    }

    /** How many requests were compared. */
    public int compared() {
        return compared;
    }

    /** How many could not be, since the solver gave up. */
    public int unknown() {
        return unknown;
    }

    /** How the formula differs from the judge. */
    public Optional<String> difference(Request request, Unknowns unknowns) {
        Judgement judgement = judge.judge(request, application -> unknowns);
        boolean inForce = judgement.standing() == Judgement.Standing.IN_FORCE;
        if (!inForce || !judgement.misfits().isEmpty() || isOfSeveralTypes(request)) {
            return Optional.empty();
        }
        Encoding encoding = encodings.computeIfAbsent(
                new Lineup(
                        request.chain(),
                        request.parties().stream().map(List::size).toList()),
                this::encoding);
        List<Fixed> all = new ArrayList<>();
        for (Judgement.Answered answered : judgement.answers()) {
            fixed(answered.application(), encoding, request, unknowns).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> same = isPossible(
                all,
                Terms.and(all.stream()
                        .map(fixed -> fixed.encoded().when(fixed.result()))
                        .toList()),
                encoding,
                request);
        Optional<Boolean> other = isPossible(
                all,
                Terms.or(all.stream()
                        .filter(Fixed::exact)
                        .map(fixed -> Terms.not(fixed.encoded().when(fixed.result())))
                        .toList()),
                encoding,
                request);
        if (same.isEmpty() || other.isEmpty()) {
            unknown++;
            return Optional.empty();
        }
        compared++;
        if (same.get() && !other.get()) {
            return Optional.empty();
        }
        Map<String, Demand.Result> results = new LinkedHashMap<>();
        all.forEach(fixed -> results.put(name(fixed.encoded().application()), fixed.result()));
        return Optional.of((same.get() ? "Another outcome is possible too" : "Impossible") + ": " + results + " of "
                + request.transaction() + request.parties());
    }

    /** Of an object that stands for several party types, terms do not say that the rules of all of them are asked. */
    private static boolean isOfSeveralTypes(Request request) {
        return request.parties().stream()
                .flatMap(List::stream)
                .anyMatch(party -> party.types().size() > 1);
    }

    private static String name(Application application) {
        return application.rule().name() + application.arguments();
    }

    private Encoding encoding(Lineup lineup) {
        return new Encoding(words, new Facts(lineup.chain(), true, words.types(), words.shapes()), lineup, false);
    }

    /** Nothing where the outcome is open, or an unread part was asked twice and said two things. */
    private Optional<Fixed> fixed(Application application, Encoding encoding, Request request, Unknowns unknowns) {
        Map<Integer, Result> answers = new HashMap<>();
        List<Integer> torn = new ArrayList<>();
        Outcome outcome = judge.ask(application, request, (site, arguments) -> {
            Optional<Result> answer = unknowns.answer(site, arguments);
            answer.ifPresent(said -> {
                Result before = answers.put(site.site(), said);
                if (before != null && !before.equals(said)) {
                    torn.add(site.site());
                }
            });
            return answer;
        });
        if (outcome instanceof Outcome.Open || !torn.isEmpty()) {
            return Optional.empty();
        }
        Demand.Result result = outcome.passes()
                ? Demand.Result.PASSES
                : outcome instanceof Outcome.False ? Demand.Result.FALSE : Demand.Result.THROWS;
        return Optional.of(new Fixed(encoding.of(application), result, answers));
    }

    private Optional<Boolean> isPossible(List<Fixed> all, Term demand, Encoding encoding, Request request) {
        Grounding grounding = new Grounding(encoding, request);
        List<Members.Use> uses = new ArrayList<>(grounding.uses());
        all.forEach(fixed -> uses.addAll(fixed.encoded().ledger().bags()));
        Gathering gathering = new Gathering(uses, words, encoding.facts());
        // Conditions on elements may have asked for facts that were not asked for before.
        grounding = new Grounding(encoding, request);
        List<Term> known = new ArrayList<>(grounding.terms());
        if (!grounding.isComplete()) {
            return Optional.empty();
        }
        known.addAll(grounding.nothingElse(gathering));
        known.addAll(gathering.holds());
        List<Ledger> ledgers = new ArrayList<>();
        for (Fixed fixed : all) {
            ledgers.add(fixed.encoded().ledger());
            known.addAll(
                    new TypesOfObjects(encoding.facts(), fixed.encoded().links().names()).hold());
            known.addAll(answers(fixed));
        }
        ledgers.addAll(gathering.ledgers());
        ledgers.forEach(ledger -> known.addAll(ledger.holds()));
        Spellings spellings = new Spellings(words.literals());
        for (int round = 0; round < ROUNDS; round++) {
            Answer answer = solver.solve(new Query(List.copyOf(known), List.of(demand)));
            if (!(answer instanceof Answer.Satisfiable found)) {
                return answer instanceof Answer.Unknown ? Optional.empty() : Optional.of(false);
            }
            Solution solution = new Solution(
                    all.stream().map(Fixed::encoded).toList(),
                    found.model(),
                    spellings,
                    found.model().variables().keySet(),
                    gathering.elements());
            List<Term> lessons = new Refinement(words, solution, reading(solution)).lessons(ledgers, round > 3);
            if (lessons.isEmpty()) {
                return Optional.of(true);
            }
            known.addAll(lessons);
        }
        return Optional.empty();
    }

    private Reading reading(Solution solution) {
        return new Reading(solution, words.literals(), holder -> new Value.Nothing(), type -> new Value.Nothing());
    }

    private List<Term> answers(Fixed fixed) {
        List<Term> terms = new ArrayList<>();
        for (Ledger.Asked asked : fixed.encoded().ledger().asked()) {
            Result answer = fixed.answers().get(asked.site().site());
            if (answer instanceof Result.Known known) {
                terms.add(Terms.not(asked.evaluated().thrown()));
                terms.add(Images.sameOrBothAbsent(
                        asked.evaluated().image(), words.shapes().of(known.value()), () -> Terms.FALSE));
            } else if (answer instanceof Result.Thrown) {
                terms.add(asked.evaluated().thrown());
            }
        }
        return terms;
    }
}
