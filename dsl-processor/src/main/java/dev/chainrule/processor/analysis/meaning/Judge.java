package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.analysis.meaning.Judgement.Answered;
import dev.chainrule.processor.analysis.meaning.Judgement.Misfit;
import dev.chainrule.processor.analysis.meaning.Judgement.Standing;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What does a policy say of a request? Each rule that fits is asked of each choice of parties, and nothing stops early. */
public final class Judge {

    /** What is worked out once for each rule. */
    private record Prepared(Window window, DemandedFacts facts) {}

    private final BoundPolicy policy;
    private final Kinship kinship;
    private final Interpreter interpreter;
    // By identity, since a rule with a long body is slow to compare.
    private final IdentityHashMap<Rule, Prepared> prepared = new IdentityHashMap<>();
    private final IdentityHashMap<BoundChain, Map<List<Integer>, List<Application>>> applications =
            new IdentityHashMap<>();

    public Judge(BoundPolicy policy) {
        this.policy = policy;
        this.kinship = Kinship.of(policy);
        this.interpreter = new Interpreter(kinship);
        for (BoundChain chain : policy.chains()) {
            applications.put(chain, new ConcurrentHashMap<>());
            Stream.concat(chain.checks().stream(), chain.guarantees().stream())
                    .map(Check::rule)
                    .forEach(rule -> prepared.computeIfAbsent(rule, this::prepare));
        }
    }

    private Prepared prepare(Rule rule) {
        return new Prepared(rule.dates().window(), new DemandedFacts(rule, kinship));
    }

    public boolean permits(Request request) {
        return judge(request).permits();
    }

    public Judgement judge(Request request) {
        return judge(request, application -> Unknowns.NONE);
    }

    /**
     * Judges.
     *
     * @param unknowns what that answers in an application which could not be read
     */
    public Judgement judge(Request request, Function<Application, Unknowns> unknowns) {
        Standing standing = standing(request);
        if (standing != Standing.IN_FORCE) {
            return new Judgement(standing, policy.policy().ref(), List.of(), List.of());
        }
        List<Answered> answers = new ArrayList<>();
        for (Application application : applications(request)) {
            if (isInForce(application.rule(), request)) {
                answers.add(new Answered(application, ask(application, request, unknowns.apply(application))));
            }
        }
        return new Judgement(standing, policy.policy().ref(), misfits(request), answers);
    }

    /** What comes of asking a rule, a given or a guarantee of these parties, whatever the date is. */
    public Outcome ask(Application application, Request request, Unknowns unknowns) {
        List<Value> arguments = new ArrayList<>(application.arguments().size());
        for (Application.Argument argument : application.arguments()) {
            arguments.add(value(argument, request));
            if (argument instanceof Application.One one && !isOneOf(party(one.seat(), request), one)) {
                return new Outcome.NotAsked();
            }
        }
        Rule rule = application.rule();
        Prepared known = prepared.get(rule);
        DemandedFacts facts = (known != null ? known : prepare(rule)).facts();
        try {
            Optional<Outcome.MissingFact> missing = facts.missing(arguments);
            return missing.isPresent() ? missing.get() : answer(rule, arguments, unknowns);
        } catch (Stop stop) {
            return outcome(stop.result());
        }
    }

    private Outcome answer(Rule rule, List<Value> arguments, Unknowns unknowns) {
        if (rule.condition().isEmpty()) {
            return rule.body() == Rule.Body.FALSE ? new Outcome.False() : new Outcome.Open();
        }
        return outcome(interpreter.evaluate(rule.condition().get(), arguments, unknowns));
    }

    private static Outcome outcome(Result result) {
        if (result instanceof Result.Known known && !(known.value() instanceof Value.Nothing)) {
            return Values.isTrue(known.value()) ? new Outcome.True() : new Outcome.False();
        }
        // A body that comes to a null Boolean throws where it is unboxed.
        return result instanceof Result.Open ? new Outcome.Open() : new Outcome.Thrown();
    }

    /** Whether a rule is in force on the date of a request; one without dates always is. */
    public boolean isInForce(Rule rule, Request request) {
        Prepared known = prepared.get(rule);
        Window window = known != null ? known.window() : rule.dates().window();
        return window.isAlways() || request.date().filter(window::contains).isPresent();
    }

    private boolean isOneOf(Value.Thing party, Application.One one) {
        return one.when().isEmpty() || one.when().stream().anyMatch(type -> kinship.isA(party, type));
    }

    private static Value value(Application.Argument argument, Request request) {
        if (argument instanceof Application.One one) {
            return party(one.seat(), request);
        }
        if (argument instanceof Application.Run run) {
            return new Value.Many(run.seats().stream()
                    .<Value>map(seat -> party(seat, request))
                    .toList());
        }
        return request.transaction().orElseThrow();
    }

    private static Value.Thing party(Seat seat, Request request) {
        return request.parties().get(seat.position()).get(seat.element());
    }

    /** Everything that is asked along the chain of a request, in the order of checks, whatever its date. */
    public List<Application> applications(Request request) {
        List<Integer> lengths = request.parties().stream().map(List::size).toList();
        Map<List<Integer>, List<Application>> known = applications.get(request.chain());
        return known == null
                ? Applications.ofChecks(new Lineup(request.chain(), lengths))
                : known.computeIfAbsent(lengths, key -> Applications.ofChecks(new Lineup(request.chain(), key)));
    }

    private static Standing standing(Request request) {
        BoundChain chain = request.chain();
        if (chain.transaction().flatMap(BoundChain.Deal::date).isPresent()
                && request.date().isEmpty()) {
            return Standing.UNDATED;
        }
        if (!chain.closed().isEmpty()) {
            return Standing.CLOSED;
        }
        Optional<LocalDate> date = request.date();
        return date.isEmpty() || chain.windows().stream().anyMatch(window -> window.contains(date.get()))
                ? Standing.IN_FORCE
                : Standing.NOT_IN_FORCE;
    }

    private List<Misfit> misfits(Request request) {
        List<Misfit> misfits = new ArrayList<>();
        List<Position> positions = request.chain().positions();
        for (int i = 0; i < positions.size(); i++) {
            List<Value.Thing> there = request.parties().get(i);
            if (there.size() < positions.get(i).min()
                    || there.size() > positions.get(i).max()) {
                misfits.add(new Judgement.RunLength(i));
            }
            for (int element = 0; element < there.size(); element++) {
                Value.Thing party = there.get(element);
                List<ClassRef> alternatives = positions.get(i).alternatives();
                if (!alternatives.isEmpty() && alternatives.stream().noneMatch(type -> kinship.isA(party, type))) {
                    misfits.add(new Judgement.UnknownParty(new Seat(i, element)));
                }
            }
        }
        return misfits;
    }
}
