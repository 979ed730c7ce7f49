package dev.chainrule.processor.oracle;

import dev.chainrule.processor.analysis.proof.Witnesses;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which requests are tried of a policy of which nothing is known but its types? One after the other, each a little different
 * from the one before, and the better ones kept: so that many are permitted, and many fail one rule alone.
 */
final class NearbyTrials implements Trials {

    /** After so many, something else is aimed at. */
    private static final int WALK = 400;

    /** So many walks aim at permitted requests for each that aims at a denied one: in these there are always others as well. */
    private static final int PERMITTED = 3;

    /** What a request is to be like: permitted, or denied by one rule alone; and where to start. */
    private record Aim(Optional<String> alone, Optional<Request> from) {

        /** How far what a request failed is from it. */
        private int distance(Set<String> failed) {
            boolean hit = alone.isEmpty() || failed.contains(alone.get());
            return failed.size() + (alone.isEmpty() ? 0 : hit ? -1 : 2);
        }
    }

    private record Member(List<Class<?>> types, Map<String, Object> facts) {}

    private record Draft(BoundChain chain, Member deal, List<List<Member>> parties) {}

    private final BoundPolicy policy;
    private final ClassLoader loader;
    private final SplittableRandom random;
    private final RandomFacts facts;
    private final List<Aim> aims;
    private int step;
    private int walks;
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
        this.policy = policy;
        this.loader = loader;
        this.random = new SplittableRandom(seed);
        this.facts = new RandomFacts(policy, loader, texts, random);
        this.aims = aims(policy, witnesses);
        this.walks = random.nextInt(aims.size());
    }

    /** Permitted and denied by turns, since all chains are to be seen and all rules. */
    private List<Aim> aims(BoundPolicy policy, Optional<Witnesses> witnesses) {
        List<Aim> permitted = new ArrayList<>(List.of(new Aim(Optional.empty(), Optional.empty())));
        witnesses.ifPresent(all ->
                all.permitted().forEach(request -> permitted.add(new Aim(Optional.empty(), Optional.of(request)))));
        List<Aim> aims = new ArrayList<>();
        for (int i = 0; i < Math.max(policy.rules().size(), permitted.size() / PERMITTED); i++) {
            Rule rule = policy.rules().get(i % policy.rules().size());
            for (int each = 0; each < PERMITTED; each++) {
                aims.add(permitted.get((PERMITTED * i + each) % permitted.size()));
            }
            List<Request> starts = witnesses.map(all -> all.alone().get(rule)).orElse(List.of());
            Optional<Request> start = starts.isEmpty() ? Optional.empty() : Optional.of(facts.pick(starts));
            aims.add(new Aim(Optional.of(Failures.of(rule)), start));
        }
        return aims;
    }

    @Override
    public Trial next() {
        if (step++ % WALK == 0) {
            aim = aims.get(walks++ % aims.size());
            tried = aim.from().map(this::draft).orElseGet(() -> draft(facts.pick(policy.chains())));
            distance = Integer.MAX_VALUE;
        } else {
            tried = changed(kept);
            if (random.nextInt(3) == 0) {
                tried = changed(tried);
            }
        }
        return trial(tried);
    }

    private Trial trial(Draft draft) {
        Object deal = draft.deal() == null ? null : object(draft.deal());
        return new Trial(
                draft.chain(),
                deal,
                draft.parties().stream()
                        .map(there -> there.stream().map(this::object).toList())
                        .toList());
    }

    @Override
    public void heard(Set<String> failed) {
        int found = aim.distance(failed);
        if (found <= distance || (distance > 0 && random.nextInt(40) == 0)) {
            kept = tried;
            distance = found;
        }
    }

    private Object object(Member member) {
        return Actor.of(loader, member.types(), member.facts());
    }

    private Draft draft(Request request) {
        return new Draft(
                request.chain(),
                request.transaction().map(this::member).orElse(null),
                request.parties().stream()
                        .map(there -> there.stream().map(this::member).toList())
                        .toList());
    }

    private Member member(Value.Thing thing) {
        List<Class<?>> types = new ArrayList<>();
        thing.types().forEach(type -> types.add(ModelValues.type(type, loader)));
        Map<String, Object> all = new TreeMap<>();
        facts.accessors(types).forEach((name, accessor) -> {
            Value fact = thing.facts().get(name);
            all.put(
                    name,
                    fact == null
                            ? facts.of(accessor)
                            : new JavaValues(loader).of(fact, accessor.getGenericReturnType()));
        });
        return new Member(types, all);
    }

    private Draft draft(BoundChain chain) {
        Member deal = chain.transaction()
                .map(found -> member(List.of(ModelValues.type(found.type(), loader))))
                .orElse(null);
        List<List<Member>> parties = new ArrayList<>();
        for (Position position : chain.positions()) {
            int length = position.run() ? position.min() + random.nextInt(Math.min(3, position.max()) + 1) : 1;
            parties.add(Stream.generate(() -> party(position)).limit(length).toList());
        }
        return new Draft(chain, deal, parties);
    }

    private Member member(List<Class<?>> types) {
        return new Member(types, facts.of(types));
    }

    /** Mostly of one of the types that fit; now and then of another party type as well, or of none. */
    private Member party(Position position) {
        List<ClassRef> fitting = position.isAbstract() ? position.alternatives() : List.of(position.type());
        List<Class<?>> types = new ArrayList<>(List.of(ModelValues.type(facts.pick(fitting), loader)));
        if (position.isAbstract() && random.nextInt(30) == 0) {
            types = List.of(ModelValues.type(position.type(), loader));
        } else if (random.nextInt(15) == 0) {
            Class<?> second = ModelValues.type(
                    facts.pick(facts.pick(policy.chains()).positions()).type(), loader);
            if (!types.contains(second) && agree(types.get(0), second)) {
                types.add(second);
            }
        }
        return member(types);
    }

    private boolean agree(Class<?> one, Class<?> other) {
        return facts.accessors(List.of(one)).values().stream()
                .allMatch(accessor -> facts.accessors(List.of(other)).values().stream()
                        .allMatch(second -> !second.getName().equals(accessor.getName())
                                || second.getReturnType() == accessor.getReturnType()));
    }

    /** The same with one fact, one party or the length of one run changed. */
    private Draft changed(Draft draft) {
        int at = random.nextInt(-1, draft.parties().size());
        if (at < 0) {
            return draft.deal() == null ? draft : new Draft(draft.chain(), changed(draft.deal()), draft.parties());
        }
        Position position = draft.chain().positions().get(at);
        List<Member> there = new ArrayList<>(draft.parties().get(at));
        int choice = random.nextInt(10);
        if (there.isEmpty() || (position.run() && choice < 2)) {
            if (!position.run() || there.isEmpty() || random.nextBoolean()) {
                there.add(random.nextInt(there.size() + 1), party(position));
            } else {
                there.remove(random.nextInt(there.size()));
            }
        } else {
            int which = random.nextInt(there.size());
            there.set(which, choice == 2 ? party(position) : changed(there.get(which)));
        }
        List<List<Member>> parties = new ArrayList<>(draft.parties());
        parties.set(at, there);
        return new Draft(draft.chain(), draft.deal(), parties);
    }

    private Member changed(Member member) {
        if (member.facts().isEmpty()) {
            return member;
        }
        String accessor = facts.pick(List.copyOf(member.facts().keySet()));
        Map<String, Object> changed = new TreeMap<>(member.facts());
        changed.put(accessor, facts.of(facts.accessors(member.types()).get(accessor)));
        return new Member(member.types(), changed);
    }
}
