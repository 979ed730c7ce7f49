package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in a request an object stands: a party, or the transaction. */
sealed interface Spot {

    record Deal() implements Spot {}

    record Party(int position, int element) implements Spot {}

    /** All that a request has, the transaction first. */
    static List<Spot> all(Request request) {
        List<Spot> all = new ArrayList<>();
        request.transaction().ifPresent(deal -> all.add(new Deal()));
        for (int i = 0; i < request.parties().size(); i++) {
            for (int j = 0; j < request.parties().get(i).size(); j++) {
                all.add(new Party(i, j));
            }
        }
        return List.copyOf(all);
    }

    /** What stands there; nothing where the request has no such place. */
    default Optional<Value.Thing> in(Request request) {
        if (this instanceof Party party) {
            List<Value.Thing> run = request.parties().get(party.position());
            return party.element() < run.size() ? Optional.of(run.get(party.element())) : Optional.empty();
        }
        return request.transaction();
    }

    /** What stands there, or at the end of the run where it has fewer; nothing where it has none. */
    default Optional<Value.Thing> near(Request request) {
        if (this instanceof Party party && in(request).isEmpty()) {
            List<Value.Thing> run = request.parties().get(party.position());
            return run.stream().skip(Math.max(0, run.size() - 1)).findFirst();
        }
        return in(request);
    }

    /** The request with another fact of what stands there. */
    default Request with(Request request, String name, Value fact) {
        Value.Thing thing = in(request).orElseThrow();
        Map<String, Value> facts = new HashMap<>(thing.facts());
        facts.put(name, fact);
        return with(request, new Value.Thing(thing.types(), Map.copyOf(facts)));
    }

    /** The request without a fact of what stands there. */
    default Request without(Request request, String name) {
        Value.Thing thing = in(request).orElseThrow();
        Map<String, Value> facts = new HashMap<>(thing.facts());
        facts.remove(name);
        return with(request, new Value.Thing(thing.types(), Map.copyOf(facts)));
    }

    /** The request with another object there. */
    default Request with(Request request, Value.Thing thing) {
        if (this instanceof Party party) {
            List<List<Value.Thing>> parties = new ArrayList<>(request.parties());
            List<Value.Thing> run = new ArrayList<>(parties.get(party.position()));
            run.set(party.element(), thing);
            parties.set(party.position(), List.copyOf(run));
            return request.withParties(parties);
        }
        return request.withTransaction(thing);
    }
}
