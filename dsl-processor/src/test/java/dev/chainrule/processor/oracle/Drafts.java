package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What requests are made of: facts by their names, to be changed one by one. */
final class Drafts {

    /** An object, before it is one. */
    record Member(List<Class<?>> types, Map<String, Object> facts) {}

    /** A request, before it is one; {@code deal} is null where the chain has no transaction. */
    record Draft(BoundChain chain, Member deal, List<List<Member>> parties) {}

    private final BoundPolicy policy;
    private final ClassLoader loader;
    private final SplittableRandom random;
    private final RandomFacts facts;

    Drafts(BoundPolicy policy, ClassLoader loader, List<String> texts, SplittableRandom random) {
        this.policy = policy;
        this.loader = loader;
        this.random = random;
        this.facts = new RandomFacts(policy, loader, texts, random);
    }

    /** Anything, along any chain. */
    Draft any() {
        return draft(facts.pick(policy.chains()));
    }

    Trial trial(Draft draft) {
        Object deal = draft.deal() == null ? null : object(draft.deal());
        return new Trial(
                draft.chain(),
                deal,
                draft.parties().stream()
                        .map(there -> there.stream().map(this::object).toList())
                        .toList());
    }

    private Object object(Member member) {
        return Actor.of(loader, member.types(), member.facts());
    }

    /** A request, with whatever facts it leaves open. */
    Draft of(Request request) {
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
                    fact == null || fact instanceof Value.Other
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
    Draft near(Draft draft) {
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
