package dev.chainrule.processor.random;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which requests are tried on a policy? Many at random, and many close to what was permitted, or almost. */
final class Requests {

    private static final int LONGEST = 3;

    private final Dice dice;
    private final Facts facts;
    private final Workshop.Product product;

    Requests(Workshop.Product product, long seed) {
        this.dice = new Dice(seed);
        this.product = product;
        this.facts = new Facts(dice, Domain.of(product.source()), product);
    }

    /** Anything. */
    Request any(BoundChain chain) {
        facts.missing(dice.of(0, 0, 0, 20, 100));
        List<List<Value.Thing>> parties = new ArrayList<>();
        for (Position position : chain.positions()) {
            List<Value.Thing> there = new ArrayList<>();
            int length = position.run() ? length(position) : 1;
            for (int i = 0; i < length; i++) {
                there.add(facts.thing(types(position)));
            }
            parties.add(List.copyOf(there));
        }
        return new Request(
                chain, chain.transaction().map(deal -> facts.thing(List.of(deal.type()))), List.copyOf(parties));
    }

    private int length(Position position) {
        int most = Math.min(position.max(), Math.max(position.min(), LONGEST));
        int length = dice.between(position.min(), Math.max(position.min(), most));
        return dice.chance(95) ? length : dice.chance(50) ? Math.max(0, position.min() - 1) : most + 1;
    }

    /** Mostly one party type; now and then one that plays two parts, or none of those that are meant. */
    private List<ClassRef> types(Position position) {
        ClassRef one = position.isAbstract() ? dice.pick(position.alternatives()) : position.type();
        if (position.isAbstract() && dice.chance(3)) {
            return List.of(position.type());
        }
        if (dice.chance(5)) {
            List<ClassRef> parties = product.bound().types().stream()
                    .filter(type -> type.party().isPresent())
                    .map(NamedType::ref)
                    .filter(type -> !type.equals(one))
                    .toList();
            return parties.isEmpty() ? List.of(one) : List.of(one, dice.pick(parties));
        }
        return List.of(one);
    }

    /** The same but for a fact or two. */
    Request near(Request request) {
        facts.missing(dice.of(0, 0, 0, 20, 100));
        int changes = dice.of(1, 1, 1, 2, 3);
        Request changed = request;
        for (int i = 0; i < changes; i++) {
            changed = changed(changed);
        }
        return changed;
    }

    private Request changed(Request request) {
        int seats = request.parties().stream().mapToInt(List::size).sum();
        int chosen = dice.between(request.transaction().isPresent() ? -1 : 0, Math.max(seats - 1, 0));
        if (chosen < 0) {
            return new Request(request.chain(), request.transaction().map(this::changed), request.parties());
        }
        List<List<Value.Thing>> parties = new ArrayList<>();
        for (List<Value.Thing> there : request.parties()) {
            List<Value.Thing> changed = new ArrayList<>();
            for (Value.Thing party : there) {
                changed.add(chosen == 0 ? changed(party) : party);
                chosen--;
            }
            parties.add(List.copyOf(changed));
        }
        return new Request(request.chain(), request.transaction(), List.copyOf(parties));
    }

    private Value.Thing changed(Value.Thing thing) {
        List<Accessor> accessors = thing.types().stream()
                .flatMap(type -> facts.accessors(type).stream())
                .toList();
        if (accessors.isEmpty()) {
            return thing;
        }
        Accessor accessor = dice.pick(accessors);
        Map<String, Value> all = new LinkedHashMap<>(thing.facts());
        // Of an object that is a fact itself, one fact changes, or all.
        Value now = thing.facts().get(accessor.name());
        Value then = now instanceof Value.Thing inner && dice.chance(70) ? changed(inner) : facts.fact(accessor);
        all.put(accessor.name(), then);
        return new Value.Thing(thing.types(), all);
    }
}
