package dev.chainrule.processor.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request to a policy: who would transact along which chain, with all facts.
 *
 * @param transaction what is transacted; none where the chain has no transaction
 * @param parties for each position of the chain, in order, the party that stands there, or those of its run
 */
public record Request(BoundChain chain, Optional<Value.Thing> transaction, List<List<Value.Thing>> parties) {

    /** The same request of another transaction. */
    public Request withTransaction(Value.Thing other) {
        return new Request(chain, Optional.of(other), parties);
    }

    /** The same request with other parties, in the shape of these. */
    public Request withParties(List<List<Value.Thing>> others) {
        return new Request(chain, transaction, List.copyOf(others));
    }

    /** The effective date of the transaction; none where it has none, or tells none. */
    public Optional<LocalDate> date() {
        return chain.transaction()
                .flatMap(BoundChain.Deal::date)
                .flatMap(accessor -> transaction.map(deal -> deal.facts().get(accessor)))
                .filter(Value.Date.class::isInstance)
                .map(date -> ((Value.Date) date).date());
    }

    /** Whether it is a request along this very chain. */
    // By identity, since a chain with long rules is slow to compare.
    @SuppressWarnings("ReferenceEquality")
    public boolean isAlong(BoundChain other) {
        return chain == other;
    }

    /**
     * What each party is called, in the shape of {@link #parties}: as the parameter of the chain, or of a run
     * {@code brokers} as {@code broker1}, {@code broker2}.
     */
    public List<List<String>> names() {
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            BoundChain.Position position = chain.positions().get(i);
            names.add(position.run() ? numbered(position.name(), parties.get(i).size()) : List.of(position.name()));
        }
        return List.copyOf(names);
    }

    private static List<String> numbered(String run, int count) {
        String one = singular(run);
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(count == 1 ? one : one + i);
        }
        return List.copyOf(names);
    }

    private static String singular(String name) {
        boolean regular = name.length() > 1 && name.endsWith("s") && !name.endsWith("ss");
        return !regular
                ? name
                : name.endsWith("ies")
                        ? name.substring(0, name.length() - 3) + "y"
                        : name.substring(0, name.length() - 1);
    }
}
