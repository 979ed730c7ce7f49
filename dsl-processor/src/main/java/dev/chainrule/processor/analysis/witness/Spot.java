package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
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

    /** The request with another object there. */
    default Request with(Request request, Value.Thing thing) {
        if (this instanceof Party party) {
            List<List<Value.Thing>> parties = new ArrayList<>(request.parties());
            List<Value.Thing> run = new ArrayList<>(parties.get(party.position()));
            run.set(party.element(), thing);
            parties.set(party.position(), List.copyOf(run));
            return new Request(request.chain(), request.transaction(), List.copyOf(parties));
        }
        return new Request(request.chain(), Optional.of(thing), request.parties());
    }
}
