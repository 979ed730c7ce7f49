package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Slot;
import dev.chainrule.processor.oracle.Outcome.Failure;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;

/** What is remarkable about a request, so that it can be counted? */
final class Seen {

    static final String DAY = "date ";

    private Seen() {}

    static void note(Request request, Outcome outcome, Tally tally) {
        tally.saw("requests");
        if (!outcome.nulls.isEmpty()) {
            tally.saw("null arguments, elements and dates");
        } else if (outcome.dateThrew != null) {
            tally.saw("throwing dates");
        } else if (!outcome.threw.isEmpty()) {
            tally.saw("errors thrown by a rule or fact");
        } else {
            decided(request, outcome, tally);
        }
    }

    private static void decided(Request request, Outcome outcome, Tally tally) {
        String answer = outcome.permitted() ? "permitted" : "denied";
        tally.saw(answer);
        tally.saw(chain(request.chain().name(), answer));
        if (request.chain().transaction() != null) {
            tally.saw(day(request.date()));
        }
        for (Failure failure : outcome.violations) {
            failure(failure, tally);
        }
        for (Failure failure : outcome.warnings) {
            failure(failure, tally);
        }
        for (int i = 0; i < request.parties().size(); i++) {
            Slot slot = request.chain().slots().get(i);
            if (slot.run()) {
                run(slot, ((List<?>) request.parties().get(i)).size(), answer, tally);
            }
        }
        if (request.loose() != null && request.loose().stream().anyMatch(Seen::isTwofold)) {
            tally.saw("parties of two types, " + answer);
        }
        if (isTwofold(request.transaction())) {
            tally.saw("transactions of two types, " + answer);
        }
    }

    static String chain(String name, String answer) {
        return "chain " + name + " " + answer;
    }

    static String day(LocalDate date) {
        return DAY + date;
    }

    private static void failure(Failure failure, Tally tally) {
        if (failure.builtIn() || failure.missing() != null) {
            tally.saw("code " + failure.code());
        }
        if (failure.cause() != null) {
            tally.saw("rules that threw");
        }
    }

    private static void run(Slot slot, int size, String answer, Tally tally) {
        if (size == 0) {
            tally.saw("empty runs, " + answer);
        }
        if (size == slot.max()) {
            tally.saw("longest runs, " + answer);
        }
    }

    private static boolean isTwofold(Object object) {
        return object != null
                && Proxy.isProxyClass(object.getClass())
                && object.getClass().getInterfaces().length > 1;
    }
}
