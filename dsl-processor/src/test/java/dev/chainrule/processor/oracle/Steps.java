package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Slot;
import dev.chainrule.processor.oracle.Exam.Attempt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who may come next? Every party type is put behind the parties so far, to see whether a chain begins so. */
final class Steps {

    private final Description policy;

    Steps(Description policy) {
        this.policy = policy;
    }

    Set<Class<?>> candidates(Object transaction, List<?> soFar) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Chain chain : open(transaction)) {
            for (Class<?> type : policy.parties().keySet()) {
                List<Predicate<Slot>> longer = fits(soFar);
                longer.add(slot -> slot.type().isAssignableFrom(type));
                if (begins(chain, longer, 0, 0, 0, false)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    boolean complete(Object transaction, List<?> soFar) {
        for (Chain chain : open(transaction)) {
            if (begins(chain, fits(soFar), 0, 0, 0, true)) {
                return true;
            }
        }
        return false;
    }

    /** The chains of the transaction that are open and in force on its date. */
    List<Chain> open(Object transaction) {
        List<Chain> open = new ArrayList<>();
        for (Chain chain : policy.chains()) {
            boolean asked = transaction == null
                    ? chain.transaction() == null
                    : chain.transaction() != null && chain.transaction().isInstance(transaction);
            if (asked && chain.closed().isEmpty() && inForce(chain, transaction)) {
                open.add(chain);
            }
        }
        return open;
    }

    private boolean inForce(Chain chain, Object transaction) {
        String accessor = chain.transaction() == null ? null : policy.dates().get(chain.transaction());
        if (accessor == null) {
            return true;
        }
        LocalDate date =
                (LocalDate) Attempt.of(() -> Actor.ask(transaction, accessor)).answer();
        return chain.windows().stream().anyMatch(window -> window.holds(date));
    }

    /** Nobody stands where only types of parties may of which he is none. */
    private List<Predicate<Slot>> fits(List<?> parties) {
        List<Predicate<Slot>> fits = new ArrayList<>();
        for (Object party : parties) {
            fits.add(slot -> policy.parties().keySet().stream()
                    .anyMatch(type -> slot.type().isAssignableFrom(type) && type.isInstance(party)));
        }
        return fits;
    }

    /** Whether a chain begins with these, or is these, when {@code used} of them stand in the slot already. */
    private static boolean begins(
            Chain chain, List<Predicate<Slot>> parties, int at, int index, int used, boolean whole) {
        if (at == parties.size() && !whole) {
            return true;
        }
        if (index == chain.slots().size()) {
            return at == parties.size();
        }
        Slot slot = chain.slots().get(index);
        boolean one = at < parties.size()
                && used < slot.max()
                && parties.get(at).test(slot)
                && begins(chain, parties, at + 1, index, used + 1, whole);
        return one || (used >= slot.min() && begins(chain, parties, at, index + 1, 0, whole));
    }
}
