package dev.chainrule.benchmarks.contestants.byhand;

import java.util.List;

/** Permitted, or denied with every reason. Where nothing is wrong it is always the same object. */
public sealed interface Decision {

    Permitted PERMITTED = new Permitted();

    record Permitted() implements Decision {}

    record Denied(List<Violation> violations) implements Decision {}

    /**
     * A condition that does not hold, with what its message says; the message is put together when somebody wants to read it.
     *
     * @param second what the message says besides, or the same as the first where it says nothing else
     */
    record Violation(Reason reason, Object first, Object second) {

        String message() {
            return reason.message(first, second);
        }
    }
}
