package dev.chainrule.processor.oracle;

import dev.chainrule.processor.analysis.proof.Witnesses;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.oracle.Drafts.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Which requests are tried of a policy of which nothing is known but its types? One after the other, each a little different
 * from the one before, and the better ones kept: so that many are permitted, and many fail one rule alone.
 */
final class NearbyTrials implements Trials {

    /** So many times something permitted is aimed at for each time that something denied is. */
    private static final int PERMITTED = 2;

    /** So many requests aim at permitted ones, in which there are always others as well, or at one that was never seen. */
    private static final int LONG = 400;

    /** So many aim at denied ones of which one was seen. */
    private static final int SHORT = 100;

    /** As so many successes counts an attempt. */
    private static final int ATTEMPT = 25;

    /** Of so many starts one is of the other kind: what was seen, among what the solver found, or the other way round. */
    private static final int OTHERWISE = 4;

    /** What a request is to be like: permitted, or denied by one rule alone; and where to start. */
    private record Aim(Optional<String> alone, Optional<Draft> from) {

        /** How far what a request failed is from it. */
        private int distance(Set<String> failed) {
            boolean hit = alone.isEmpty() || failed.contains(alone.get());
            return failed.size() + (alone.isEmpty() ? 0 : hit ? -1 : 2);
        }
    }

    private final SplittableRandom random;
    private final Drafts drafts;
    private final List<Rule> rules;
    private final Map<Rule, List<Request>> starts;
    private final List<Optional<Request>> permitted = new ArrayList<>(List.of(Optional.empty()));

    /** By each rule: how often it failed alone, and was aimed at, which counts as some that did. */
    private final Map<String, Integer> alone = new HashMap<>();

    private final Map<String, Draft> lastAlone = new HashMap<>();
    private final Map<String, Draft> lastPermitted = new HashMap<>();

    private int left;
    private int walks;
    private int nextPermitted;
    private Aim aim;
    private Draft kept;
    private Draft tried;
    private int distance;

    /**
     * Starts.
     *
     * @param texts that facts may be besides those of which the policy speaks
     * @param witnesses requests of the solver, from which to start; none where everything is to be made up
     */
    NearbyTrials(BoundPolicy policy, ClassLoader loader, List<String> texts, Optional<Witnesses> witnesses, long seed) {
        this.random = new SplittableRandom(seed);
        this.drafts = new Drafts(policy, loader, texts, random);
        this.rules = new ArrayList<>(policy.rules());
        Collections.rotate(rules, random.nextInt(rules.size()));
        this.starts = witnesses.map(Witnesses::alone).orElse(Map.of());
        witnesses.ifPresent(all -> all.permitted().forEach(request -> permitted.add(Optional.of(request))));
        this.nextPermitted = random.nextInt(permitted.size());
    }

    /**
     * Permitted and denied by turns, since all chains are to be seen and all rules; of these whichever was seen most seldom, for which an
     * attempt counts as some successes, as there are rules that never fail alone.
     */
    private Aim nextAim() {
        if (walks++ % (PERMITTED + 1) < PERMITTED) {
            left = LONG;
            return new Aim(Optional.empty(), start(permitted.get(nextPermitted++ % permitted.size())));
        }
        Rule seldom = Collections.min(rules, Comparator.comparing(rule -> alone.getOrDefault(Failures.of(rule), 0)));
        left = lastAlone.containsKey(Failures.of(seldom)) ? SHORT : LONG;
        alone.merge(Failures.of(seldom), ATTEMPT, Integer::sum);
        return new Aim(Optional.of(Failures.of(seldom)), start(seldom));
    }

    /** What the solver found, or sometimes what was seen along the same chain. */
    private Optional<Draft> start(Optional<Request> found) {
        Optional<Draft> last =
                found.map(request -> lastPermitted.get(request.chain().chain().name()));
        return last.isPresent() && random.nextInt(OTHERWISE) == 0 ? last : found.map(drafts::of);
    }

    /** What the solver found, which need not be so where rules call code that it doesn't see, or what was seen to be so. */
    private Optional<Draft> start(Rule rule) {
        Draft last = lastAlone.get(Failures.of(rule));
        List<Request> from = starts.getOrDefault(rule, List.of());
        return from.isEmpty() || (last != null && random.nextInt(OTHERWISE) > 0)
                ? Optional.ofNullable(last)
                : Optional.of(drafts.of(from.get(random.nextInt(from.size()))));
    }

    @Override
    public Trial next() {
        if (left == 0) {
            aim = nextAim();
            tried = aim.from().orElseGet(drafts::any);
            distance = Integer.MAX_VALUE;
        } else {
            tried = drafts.near(kept);
            if (random.nextInt(3) == 0) {
                tried = drafts.near(tried);
            }
        }
        left--;
        return drafts.trial(tried);
    }

    @Override
    public void heard(Set<String> failed) {
        if (failed.isEmpty()) {
            lastPermitted.put(tried.chain().chain().name(), tried);
        }
        if (failed.size() == 1) {
            failed.forEach(rule -> {
                alone.merge(rule, 1, Integer::sum);
                lastAlone.put(rule, tried);
            });
        }
        int found = aim.distance(failed);
        if (found <= distance || (distance > 0 && random.nextInt(40) == 0)) {
            kept = tried;
            distance = found;
        }
    }
}
