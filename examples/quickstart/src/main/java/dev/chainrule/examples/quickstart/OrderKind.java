package dev.chainrule.examples.quickstart;

import java.util.Arrays;
import java.util.List;

/** What is to be done along the chain of an order? */
enum OrderKind {
    SALE("sale"),
    RENEWAL("renewal"),
    NEW_SUBSCRIPTION("new subscription"),
    ENGAGEMENT("engagement"),
    RELATIONSHIP("relationship");

    private final String label;

    OrderKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static OrderKind labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(OrderKind::label).toList();
    }
}
