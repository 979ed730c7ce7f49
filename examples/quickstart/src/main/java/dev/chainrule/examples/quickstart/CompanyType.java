package dev.chainrule.examples.quickstart;

import java.util.Arrays;
import java.util.List;

/** What is a company in the partner directory? */
enum CompanyType {
    MICROSOFT("Microsoft"),
    INDIRECT_PROVIDER("indirect provider"),
    INDIRECT_RESELLER("indirect reseller"),
    DIRECT_BILL_PARTNER("direct-bill partner"),
    CUSTOMER("customer");

    private final String label;

    CompanyType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static CompanyType labelled(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equals(label))
                .findFirst()
                .orElseThrow();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(CompanyType::label).toList();
    }
}
