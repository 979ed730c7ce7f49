package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.analysis.solver.Image.Bag;
import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which request is it that solutions describe? What they leave open gets the plainest value. */
final class Composer {

    /** Objects that hold objects end here. */
    private static final int DEEP = 4;

    private final Facts facts;
    private final Literals literals;
    private final Defaults defaults;
    private final Map<String, Solution> owners = new HashMap<>();
    private int depth;

    Composer(Facts facts, Literals literals, Defaults defaults, List<Solution> solutions) {
        this.facts = facts;
        this.literals = literals;
        this.defaults = defaults;
        for (Solution solution : solutions) {
            solution.names().forEach(name -> owners.put(name, solution));
        }
    }

    Request request(BoundChain chain, List<Integer> lengths) {
        List<List<Value.Thing>> parties = new ArrayList<>();
        for (int position = 0; position < lengths.size(); position++) {
            List<Value.Thing> there = new ArrayList<>();
            for (int element = 0; element < lengths.get(position); element++) {
                there.add(thing(facts.party(new Seat(position, element))));
            }
            parties.add(List.copyOf(there));
        }
        Optional<Value.Thing> deal = chain.transaction().map(unused -> thing(facts.deal()));
        return new Request(chain, deal, List.copyOf(parties));
    }

    private Value.Thing thing(Holder holder) {
        List<ClassRef> types = types(holder);
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, List<Facts.Asked>> asked = facts.asked(holder.name());
        for (ClassRef type : types) {
            for (Accessor accessor : facts.types().facts(type)) {
                if (!values.containsKey(accessor.name()) && !isAnswered(types, accessor.name(), holder)) {
                    ValueType kind = facts.types().of(accessor.type());
                    values.put(
                            accessor.name(),
                            value(asked.getOrDefault(accessor.name(), List.of()), kind, holder, accessor.name()));
                }
            }
        }
        asked.forEach((accessor, images) -> {
            if (!values.containsKey(accessor) && !isAnswered(types, accessor, holder)) {
                values.put(accessor, value(images, images.get(0).type(), holder, accessor));
            }
        });
        return new Value.Thing(types, values);
    }

    /** Whether an object of these types has a default method that answers, of which rules were read as if nothing were told. */
    private boolean isAnswered(List<ClassRef> types, String accessor, Holder holder) {
        return !facts.isEffectiveDate(holder, accessor)
                && types.stream().anyMatch(type -> facts.types().isAnswered(type, accessor));
    }

    private List<ClassRef> types(Holder holder) {
        List<ClassRef> types = new ArrayList<>();
        if (holder.alternatives().isEmpty()) {
            types.add(holder.type());
        } else {
            Term which = facts.alternative(holder);
            Solution owner = owner(which);
            int index = owner == null ? 0 : owner.model().whole(which).intValueExact();
            types.add(holder.alternatives().get(index));
        }
        facts.extras().getOrDefault(holder, Map.of()).forEach((type, when) -> {
            Solution owner = owner(Terms.truth(Facts.is(holder, type)));
            if (owner != null && owner.model().truth(when)) {
                types.add(type);
            }
        });
        return List.copyOf(types);
    }

    private Value value(List<Facts.Asked> all, ValueType type, Holder holder, String accessor) {
        // Whoever only asks whether it is there need not know what it is.
        List<Facts.Asked> asked = all.stream()
                .sorted(Comparator.comparing(one -> one.type() instanceof ValueType.Other))
                .toList();
        for (Facts.Asked one : asked) {
            Solution owner = owner(one.image());
            if (owner != null) {
                return reading(owner).of(one.image(), one.type());
            }
        }
        if (facts.isEffectiveDate(holder, accessor)) {
            return defaults.date();
        }
        return asked.isEmpty()
                ? plain(type, holder.name() + "." + accessor)
                : plain(asked.get(0).image(), type);
    }

    /** An object of which nothing was asked keeps its name, so that its own facts are found. */
    private Value plain(Image image, ValueType type) {
        return image instanceof Image.Thing thing ? nested(thing.of().get(0).value()) : plain(type, "");
    }

    private Value plain(ValueType type, String name) {
        return type instanceof ValueType.Thing thing
                ? nested(new Holder(name, thing.type(), List.of()))
                : defaults.of(type);
    }

    private Value nested(Holder holder) {
        if (depth == DEEP) {
            return new Value.Nothing();
        }
        depth++;
        Value thing = thing(holder);
        depth--;
        return thing;
    }

    /** Reads values of a solution; the objects in them may have facts in others. */
    Reading reading(Solution solution) {
        return new Reading(solution, literals, this::nested, type -> plain(type, "?"));
    }

    private @org.jspecify.annotations.Nullable Solution owner(Image image) {
        Solution owner = owner(image.absent());
        if (owner == null && image instanceof Image.Truth truth) {
            owner = owner(truth.value());
        }
        if (owner == null && image instanceof Image.Maybe maybe) {
            owner = owner(maybe.present());
            owner = owner == null ? owner(maybe.value()) : owner;
        }
        if (owner == null
                && image instanceof Image.Many many
                && many.of().get(0).value() instanceof Bag bag) {
            owner = owners.get(bag.name());
            for (Guarded<Image> one : Members.named(bag, literals)) {
                owner = owner == null ? owner(one.when()) : owner;
            }
        }
        return owner == null && Images.isNumber(image) ? owner(Images.number(image)) : owner;
    }

    private @org.jspecify.annotations.Nullable Solution owner(Term term) {
        return term instanceof Term.Variable variable ? owners.get(variable.name()) : null;
    }
}
