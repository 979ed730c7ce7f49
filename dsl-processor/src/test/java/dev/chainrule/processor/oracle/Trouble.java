package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Exam.Attempt;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the arguments of a call that takes its parties as a list, and may its complaint be about that?
 *
 * @param nulls the names of what is null
 * @param dates the accessors of effective dates of the transaction that answer nothing, or throw
 * @param noDate whether no effective date of the transaction can be had at all
 */
record Trouble(Object transaction, List<String> nulls, List<String> dates, boolean noDate) {

    static Trouble of(
            Description policy, String transactionName, Object transaction, String listName, List<?> parties) {
        List<String> nulls = new ArrayList<>();
        if (transaction == null && !transactionName.isEmpty()) {
            nulls.add(transactionName);
        }
        if (parties == null) {
            nulls.add(listName);
        } else {
            for (int i = 0; i < parties.size(); i++) {
                if (parties.get(i) == null) {
                    nulls.add(listName + "[" + i + "]");
                }
            }
        }
        List<String> all = policy.chains().stream()
                .filter(chain ->
                        chain.transaction() != null && chain.transaction().isInstance(transaction))
                .map(chain -> policy.dates().getOrDefault(chain.transaction(), ""))
                .distinct()
                .toList();
        List<String> dates = all.stream()
                .filter(accessor -> !accessor.isEmpty()
                        && Attempt.of(() -> Actor.ask(transaction, accessor)).answer() == null)
                .toList();
        return new Trouble(transaction, nulls, dates, !dates.isEmpty() && dates.size() == all.size());
    }

    boolean mustThrow() {
        return !nulls.isEmpty();
    }

    /** Whether this complains of what is null, or is what the date's accessor threw. */
    boolean explains(Throwable thrown) {
        if (thrown == null) {
            return false;
        }
        boolean named = thrown instanceof NullPointerException && nulls.contains(thrown.getMessage());
        return named || dates.stream().anyMatch(accessor -> explains(thrown, accessor));
    }

    /** A null date is named after the parameter, whose name is not the chain's where parties come as a list. */
    private boolean explains(Throwable thrown, String accessor) {
        boolean named = thrown instanceof NullPointerException
                && thrown.getMessage() != null
                && thrown.getMessage().matches("[a-zA-Z]+\\." + accessor);
        return named
                || thrown == Attempt.of(() -> Actor.ask(transaction, accessor)).thrown();
    }

    /** The parameter name of a type. */
    static String nameOf(Class<?> type) {
        return type == null
                ? ""
                : Character.toLowerCase(type.getSimpleName().charAt(0))
                        + type.getSimpleName().substring(1);
    }
}
