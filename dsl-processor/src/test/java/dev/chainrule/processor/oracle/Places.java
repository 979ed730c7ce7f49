package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Slot;
import java.util.ArrayList;
import java.util.List;

/** Where does everybody stand? The parties of a request one after the other, runs laid out. */
final class Places {

    /** One party at one place; {@code at} counts from the start of the chain. */
    record Place(Description policy, int slot, int at, Class<?> declared, Object object) {

        /** A position of a party type is what it says; one of a type above is whatever party types the object has. */
        boolean fits(Class<?> asked) {
            if (asked.isAssignableFrom(declared)) {
                return true;
            }
            if (policy.isParty(declared)) {
                return false;
            }
            for (Class<?> type : policy.parties().keySet()) {
                if (declared.isAssignableFrom(type) && asked.isAssignableFrom(type) && type.isInstance(object)) {
                    return true;
                }
            }
            return false;
        }

        /** What the field calls the party here: by position, or else by the first party type that the object has, or the lowest below that. */
        String role() {
            if (policy.isParty(declared)) {
                return policy.parties().get(declared);
            }
            Class<?> found = below(declared);
            for (Class<?> lower = found; lower != null; lower = below(lower)) {
                found = lower;
            }
            return found == null ? null : policy.parties().get(found);
        }

        /** The same where a rule takes it for a type, which tells if only one of the party types there is of that. */
        String role(Class<?> asked) {
            List<Class<?>> possible = policy.parties().keySet().stream()
                    .filter(type -> declared.isAssignableFrom(type) && asked.isAssignableFrom(type))
                    .<Class<?>>map(type -> type)
                    .toList();
            boolean always = asked.isAssignableFrom(declared);
            return !always && possible.size() == 1 ? policy.parties().get(possible.get(0)) : role();
        }

        /** The first party type strictly below one that the object has. */
        private Class<?> below(Class<?> upper) {
            for (Class<?> type : policy.parties().keySet()) {
                if (type != upper && upper.isAssignableFrom(type) && type.isInstance(object)) {
                    return type;
                }
            }
            return null;
        }

        boolean unknown() {
            return role() == null;
        }
    }

    private final List<Place> all = new ArrayList<>();
    private final int[] starts;
    private final int[] ends;
    private final List<?> parties;

    Places(Description policy, Chain chain, List<?> parties) {
        this.parties = parties;
        starts = new int[parties.size()];
        ends = new int[parties.size()];
        for (int i = 0; i < parties.size(); i++) {
            Slot slot = chain.slots().get(i);
            starts[i] = all.size();
            for (Object object : slot.run() ? (List<?>) parties.get(i) : List.of(parties.get(i))) {
                all.add(new Place(policy, i, all.size(), slot.type(), object));
            }
            ends[i] = all.size();
        }
    }

    List<Place> all() {
        return all;
    }

    int start(int slot) {
        return starts[slot];
    }

    int end(int slot) {
        return ends[slot];
    }

    Object in(int slot) {
        return parties.get(slot);
    }
}
