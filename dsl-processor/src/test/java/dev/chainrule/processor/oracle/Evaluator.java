package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Binding.Check;
import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Rule;
import dev.chainrule.processor.oracle.Description.Slot;
import dev.chainrule.processor.oracle.Outcome.Failure;
import java.time.LocalDate;
import java.util.List;

/** What does the policy say to a request that is read as one chain? Slow, plain and in the order of the text. */
final class Evaluator {

    private final Description policy;
    private final Tally tally;

    Evaluator(Description policy, Tally tally) {
        this.policy = policy;
        this.tally = tally;
    }

    /**
     * Decides.
     *
     * @param parties for each position of the chain the party, or the list of parties where it is a run
     */
    Outcome decide(Chain chain, Object transaction, List<?> parties) {
        Outcome outcome = new Outcome(chain);
        LocalDate date = date(chain, transaction, outcome);
        findNulls(chain, parties, outcome);
        if (!outcome.nulls.isEmpty() || outcome.dateThrew != null) {
            return outcome;
        }
        if (!chain.closed().isEmpty()) {
            outcome.violations.add(builtIn("closed", List.of()));
            return outcome;
        }
        if (date != null && chain.windows().stream().noneMatch(window -> window.holds(date))) {
            outcome.violations.add(builtIn("not-in-force", List.of()));
            return outcome;
        }
        Places places = new Places(policy, chain, parties);
        checkShape(chain, places, outcome);
        for (Rule rule : policy.rules()) {
            if (date == null || rule.window().holds(date)) {
                for (Check check : new Binding(rule, chain, transaction, places).checks()) {
                    check(rule, check, outcome);
                }
            }
        }
        return outcome;
    }

    private LocalDate date(Chain chain, Object transaction, Outcome outcome) {
        if (chain.transaction() == null) {
            return null;
        }
        if (transaction == null) {
            outcome.nulls.add(chain.transactionName());
            return null;
        }
        String accessor = policy.dates().get(chain.transaction());
        if (accessor == null) {
            return null;
        }
        try {
            LocalDate date = (LocalDate) Actor.ask(transaction, accessor);
            if (date == null) {
                outcome.nulls.add(chain.transactionName() + "." + accessor);
            }
            return date;
        } catch (Throwable e) {
            outcome.dateThrew = e;
            return null;
        }
    }

    private static void findNulls(Chain chain, List<?> parties, Outcome outcome) {
        for (int i = 0; i < parties.size(); i++) {
            Slot slot = chain.slots().get(i);
            if (parties.get(i) == null) {
                outcome.nulls.add(slot.name());
            } else if (slot.run()) {
                List<?> run = (List<?>) parties.get(i);
                for (int k = 0; k < run.size(); k++) {
                    if (run.get(k) == null) {
                        outcome.nulls.add(slot.name() + "[" + k + "]");
                    }
                }
            }
        }
    }

    private void checkShape(Chain chain, Places places, Outcome outcome) {
        for (int i = 0; i < chain.slots().size(); i++) {
            Slot slot = chain.slots().get(i);
            int size = places.end(i) - places.start(i);
            if (slot.run() && (size < slot.min() || size > slot.max())) {
                outcome.violations.add(builtIn("run-length", List.of()));
            }
        }
        for (Places.Place place : places.all()) {
            if (place.unknown()) {
                outcome.violations.add(builtIn("unknown-party", List.of(place.object())));
            }
        }
    }

    private void check(Rule rule, Check check, Outcome outcome) {
        try {
            Missing missing = Missing.first(rule, check.args());
            if (missing != null) {
                fail(new Failure(rule.declaredIn(), "missing-fact", rule, check, null, missing), outcome);
                return;
            }
            boolean holds = (boolean) rule.body().invokeExact(check.args().toArray());
            tally.checked(rule, holds);
            if (!holds) {
                fail(new Failure(rule.declaredIn(), rule.code(), rule, check, null, null), outcome);
            }
        } catch (Exception e) {
            fail(new Failure(rule.declaredIn(), rule.code(), rule, check, e, null), outcome);
        } catch (Error e) {
            stop(rule, e, outcome);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Rule rule, Error error, Outcome outcome) {
        outcome.threw.add(error);
        if (!rule.warning()) {
            outcome.denialsThrew.add(error);
        }
    }

    private static void fail(Failure failure, Outcome outcome) {
        (failure.rule().warning() ? outcome.warnings : outcome.violations).add(failure);
        if (failure.cause() == null && failure.missing() == null) {
            outcome.messageThrows |= ExpectedText.throwsError(failure);
        }
    }

    /** What no rule says, of one party or of none in particular. */
    private Failure builtIn(String code, List<Object> parties) {
        Check check = new Check(null, List.of(), parties, List.of());
        return new Failure(policy.policy(), code, null, check, null, null);
    }
}
