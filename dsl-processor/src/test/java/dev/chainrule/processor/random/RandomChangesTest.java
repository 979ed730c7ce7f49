package dev.chainrule.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.diff.Comparison;
import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Is it right what is told of a change to a policy that nobody thought of? Of random policies one rule is left out or takes the body of
 * another, and the validators of both are asked.
 */
class RandomChangesTest {

    private static final int POLICIES = 40;
    private static final int FIRST = 60_000 + Runtime.version().feature() * 1_000;
    private static final int REQUESTS = 200;
    private static final int POLLS = Proven.USUAL_POLLS / 4;

    private final Tally tally = new Tally();

    @TempDir
    private Path root;

    @Test
    void nothingElseIsDecidedOtherwise() {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        LongStream.range(FIRST, FIRST + POLICIES).forEach(seed -> {
            Draft draft = PolicyGenerator.policy(seed);
            // Every other change is undone, so that something is newly denied as often as permitted.
            boolean undone = seed % 2 == 1;
            changed(draft, new Dice(seed)).ifPresent(other -> {
                before.put(draft.pack(), Source.of(undone ? other : draft));
                now.put(draft.pack(), Source.of(undone ? draft : other));
            });
        });
        Map<String, Workshop.Product> older = new Workshop(root.resolve("before")).build(before);
        Map<String, Workshop.Product> newer = new Workshop(root.resolve("now")).build(now);

        List<String> differences = newer.values().stream()
                .filter(product -> older.containsKey(product.pack()))
                .flatMap(product ->
                        new Change(product, Objects.requireNonNull(older.get(product.pack()))).differences().stream())
                .toList();

        System.out.println("Random changes: " + tally);
        assertThat(differences).isEmpty();
        assertThat(tally.of("compared")).isGreaterThan(POLICIES / 2);
        assertThat(tally.of("newly-permitted")).isGreaterThan(POLICIES / 10);
        assertThat(tally.of("newly-denied")).isGreaterThan(POLICIES / 10);
        assertThat(tally.of("decided otherwise")).isGreaterThan(POLICIES * 10L);
        assertThat(tally.of("examples")).isGreaterThan(POLICIES / 6);
    }

    /** One rule left out, or with the body of another of the same parameters; none where there is no rule. */
    private static Optional<Draft> changed(Draft draft, Dice dice) {
        List<Draft.Rule> rules = draft.rules().stream()
                .filter(rule -> !rule.kind().equals("Guarantee"))
                .toList();
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Draft.Rule rule = dice.pick(rules);
        List<Draft.Rule> others = new ArrayList<>(draft.rules());
        int at = others.indexOf(rule);
        List<Node> smaller = rule.body().smaller();
        if (smaller.isEmpty() || dice.chance(40)) {
            others.remove(at);
        } else {
            others.set(at, rule.withBody(dice.pick(smaller)));
        }
        return Optional.of(draft.withRules(others));
    }

    /** A policy and what it was. */
    private final class Change {

        private final Workshop.Product now;
        private final Workshop.Product before;
        private final Decided.Validator asksNow;
        private final Decided.Validator askedBefore;
        private final List<Request> shown = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();

        Change(Workshop.Product now, Workshop.Product before) {
            this.now = now;
            this.before = before;
            this.asksNow = new Decided.Validator(now);
            this.askedBefore = new Decided.Validator(before);
        }

        List<String> differences() {
            List<Finding> findings = Comparison.compare(
                            edition(now), edition(before), policy -> new Oracle(policy, POLLS, () -> false), this::show)
                    .findings();
            tally.count("compared");
            findings.forEach(found -> tally.count(found.entry().id()));
            for (Request request : shown) {
                if (decidesOtherwise(request)) {
                    tally.count("examples");
                } else if (findings.stream().noneMatch(found -> found.text().contains(", if "))) {
                    differences.add("No example: " + Trial.text(request));
                }
            }
            Requests requests = new Requests(now, now.pack().hashCode());
            for (BoundChain chain : now.bound().chains()) {
                counterpart(chain).ifPresent(older -> compare(chain, older, requests, findings));
            }
            return differences.stream()
                    .limit(1)
                    .map(found -> now.pack() + ": " + found + "\n"
                            + findings.stream().map(Finding::text).toList() + "\n" + before.source() + "\nNOW\n"
                            + now.source())
                    .toList();
        }

        private String show(Request request) {
            shown.add(request);
            return "request";
        }

        private void compare(BoundChain chain, BoundChain older, Requests requests, List<Finding> findings) {
            String name = chain.chain().name();
            boolean unknown = findings.stream()
                    .anyMatch(found -> found.entry().id().equals("change-not-proven")
                            && found.arguments().get(2).equals(name));
            Request best = null;
            int fewest = Integer.MAX_VALUE;
            for (int i = 0; i < REQUESTS && !unknown; i++) {
                Request request = best == null || i % 3 == 0 ? requests.any(chain) : requests.near(best);
                Decided decided = asksNow.decide(request);
                boolean permitted = decided.permitted();
                boolean was = askedBefore.decide(along(older, request)).permitted();
                String told = permitted ? "newly-permitted" : "newly-denied";
                if (permitted != was) {
                    tally.count("decided otherwise");
                    if (findings.stream()
                            .noneMatch(found -> found.entry().id().equals(told)
                                    && found.arguments().get(2).equals(name))) {
                        differences.add("Not told that " + told + ": " + Trial.text(request));
                    }
                }
                if (decided.codes().size() <= fewest) {
                    best = request;
                    fewest = decided.codes().size();
                }
            }
        }

        private boolean decidesOtherwise(Request request) {
            return counterpart(request.chain())
                    .filter(older -> asksNow.decide(request).permitted()
                            != askedBefore.decide(along(older, request)).permitted())
                    .isPresent();
        }

        private Optional<BoundChain> counterpart(BoundChain chain) {
            return before.bound().chains().stream()
                    .filter(other -> other.chain().name().equals(chain.chain().name()))
                    .findFirst();
        }
    }

    private static Request along(BoundChain chain, Request request) {
        return new Request(chain, request.transaction(), request.parties());
    }

    private static Edition edition(Workshop.Product product) {
        return new Edition("Trade", product.bound(), product.set());
    }
}
