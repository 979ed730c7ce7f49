package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.analysis.proof.Demands;
import dev.chainrule.processor.analysis.proof.KnownConstants;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.analysis.proof.Search.Question;
import dev.chainrule.processor.analysis.proof.Search.Result;
import dev.chainrule.processor.analysis.proof.Told;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.solver.Unreadable;
import dev.chainrule.processor.analysis.solver.Verdict;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What does one policy permit along a chain, in each era, that another denies? */
final class Onesided {

    /**
     * A request that one permits and the other denies.
     *
     * @param by the rule that denies it; none where the chain itself does
     * @param reason why it is denied, as what follows that word; empty where a rule denies it
     */
    record Found(Window era, Optional<Rule> by, String reason, Verdict.Possible example) {}

    /** An era in which it is not known whether there is one. */
    record Open(Window era, Reason reason) {}

    /**
     * Why something is not known.
     *
     * @param text the end of a sentence
     * @param advice a sentence without its full stop
     */
    record Reason(String text, String advice) {}

    private static final Reason MIXED = new Reason(
            "runs in which parties that only one of the two knows stand beside others were not tried", "Test them");

    private final BoundChain chain;
    private final BoundChain permitting;
    private final BoundChain denying;
    private final Oracle oracle;
    private final KnownConstants known;
    private final List<Found> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final TreeSet<String> calls = new TreeSet<>();
    private final TreeSet<String> constants = new TreeSet<>();

    private Onesided(BoundChain chain, BoundChain permitting, BoundChain denying, Oracle oracle, KnownConstants known) {
        this.chain = chain;
        this.permitting = permitting;
        this.denying = denying;
        this.oracle = oracle;
        this.known = known;
    }

    /** Along a chain that both have. */
    static Onesided look(
            JointChain joint,
            BoundChain permitting,
            BoundChain denying,
            Kinship kinship,
            Oracle oracle,
            KnownConstants known) {
        Onesided looking = new Onesided(joint.both(), permitting, denying, oracle, known);
        Case.of(joint.both()).forEach(looking::look);
        Wider.of(permitting, denying, kinship).forEach(looking::look);
        return looking;
    }

    /** Along a chain that only one has. */
    static Onesided look(BoundChain only, String reason, Oracle oracle, KnownConstants known) {
        Onesided looking = new Onesided(only, only, only, oracle, known);
        Case.of(only).forEach(inCase -> looking.look(inCase, reason));
        return looking;
    }

    /** What is permitted to a run of new parties alone is permitted; what is denied to it may be permitted to a mixed one. */
    private void look(Wider wider) {
        for (Case inCase : Case.of(wider.chain())) {
            int known = found.size();
            look(inCase, wider.reason());
            if (wider.mixed() && found.size() == known) {
                open.add(new Open(inCase.era(), MIXED));
            }
        }
    }

    BoundChain chain() {
        return chain;
    }

    List<Found> found() {
        return found;
    }

    List<Open> open() {
        return open;
    }

    /** What has to give equal answers to equal questions, or there may be more. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** The constants of enums in other sources that have to be all, or there may be more. */
    List<String> constants() {
        return List.copyOf(constants);
    }

    private void look(Case inCase) {
        Window era = inCase.era();
        if (!isInForce(permitting, era)) {
            return;
        }
        if (!isInForce(denying, era)) {
            look(inCase, denying.closed().isEmpty() ? "outside the dates of the chain" : "by a chain that is closed");
            return;
        }
        List<Check> passing = Demands.denying(permitting, era);
        for (Check check : Demands.denying(denying, era)) {
            if (passing.stream().anyMatch(same -> JointChain.isSame(check, same))) {
                noteSame(check.rule(), era);
            } else {
                look(inCase, check, passing);
            }
        }
    }

    /** Calls may answer alike; of statements, or of what is done to each element, it doesn't show whether they are the same. */
    private void noteSame(Rule rule, Window era) {
        List<String> hidden = UnreadOf.hidden(rule);
        if (hidden.isEmpty()) {
            calls.addAll(UnreadOf.all(rule));
        } else {
            open.add(new Open(
                    era,
                    new Reason(
                            Words.the(rule) + " holds " + Words.and(hidden) + ", which cannot be read",
                            "Test it, or put it in words that can be read")));
        }
    }

    /** Whatever is permitted then. */
    private void look(Case inCase, String reason) {
        List<Check> passing = Demands.denying(permitting, inCase.era());
        settle(
                inCase,
                Optional.empty(),
                reason,
                passing,
                (asked, unreadable) -> Search.toTell(asked, inCase, unreadable)
                        .look(
                                Optional.empty(),
                                lineup -> List.of(new Question(
                                        Optional.empty(), Demands.passing(passing, rule -> true, lineup)))));
    }

    private void look(Case inCase, Check check, List<Check> passing) {
        settle(
                inCase,
                Optional.of(check.rule()),
                "",
                passing,
                (asked, unreadable) -> failing(inCase, check, passing, asked, unreadable));
    }

    /** What hangs on what could not be read is looked for again, such that it answers alike whenever it is asked alike. */
    private void settle(
            Case inCase,
            Optional<Rule> by,
            String reason,
            List<Check> passing,
            BiFunction<Oracle, Unreadable, Result> looked) {
        Result anything = looked.apply(oracle, Unreadable.ANSWERS_ANYTHING);
        boolean certain = restsOnNothingUnread(anything);
        Unreadable unreadable = certain ? Unreadable.ANSWERS_ANYTHING : Unreadable.ANSWERS_ALIKE;
        Result result = certain ? anything : looked.apply(oracle, unreadable);
        boolean onlyAlike = result.isExcluded() && !anything.isExcluded();
        boolean same = by.filter(rule -> mayBeSame(rule, passing)).isPresent();
        if (same && (onlyAlike || !restsOnNothingUnread(result))) {
            by.ifPresent(rule -> noteSame(rule, inCase.era()));
            return;
        }
        if (result.isExcluded()) {
            Stream<Rule> rules = Stream.concat(by.stream(), passing.stream().map(Check::rule));
            known.needed(rules, wider -> looked.apply(wider, unreadable).isExcluded())
                    .ifPresent(constants::add);
        }
        if (onlyAlike) {
            by.ifPresent(rule -> calls.addAll(UnreadOf.all(rule)));
            passing.forEach(check -> calls.addAll(UnreadOf.all(check.rule())));
        } else {
            note(inCase, by, reason, result);
        }
    }

    /** Whether a rule holds code that nobody sees, and another some that is told by the same name. */
    private static boolean mayBeSame(Rule rule, List<Check> passing) {
        List<String> hidden = UnreadOf.hidden(rule);
        return passing.stream()
                .flatMap(check -> UnreadOf.hidden(check.rule()).stream())
                .anyMatch(hidden::contains);
    }

    private static boolean restsOnNothingUnread(Result result) {
        return result.found().filter(example -> !example.unread().isEmpty()).isEmpty();
    }

    /** A request in which the check is false says more than one in which it lacks a fact or throws. */
    private Result failing(Case inCase, Check check, List<Check> passing, Oracle asked, Unreadable unreadable) {
        Result broken = look(inCase, check, Demand.Result.FALSE, passing, asked, unreadable);
        return broken.found().isPresent()
                ? broken
                : look(inCase, check, Demand.Result.FAILS, passing, asked, unreadable);
    }

    private static Result look(
            Case inCase, Check check, Demand.Result result, List<Check> passing, Oracle asked, Unreadable unreadable) {
        return Search.toTell(asked, inCase, unreadable)
                .look(
                        Optional.of(check),
                        lineup -> Demands.each(check, result, Demands.passing(passing, rule -> true, lineup), lineup));
    }

    private void note(Case inCase, Optional<Rule> by, String reason, Result result) {
        Window era = inCase.era();
        result.found().ifPresent(example -> found.add(new Found(era, by, reason, example)));
        result.doubt()
                .map(doubt -> new Reason(Told.doubt(doubt), "Test it, or put the rules more simply"))
                .ifPresent(why -> open.add(new Open(era, why)));
        result.longest()
                .map(longest -> new Reason(
                        "runs of more than " + longest + " were not tried",
                        "Test it with longer ones, or bound the runs"))
                .ifPresent(why -> open.add(new Open(era, why)));
    }

    private static boolean isInForce(BoundChain chain, Window era) {
        return chain.windows().stream().anyMatch(window -> window.covers(era));
    }
}
