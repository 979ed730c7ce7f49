package dev.chainrule.processor.diagnostic;

import java.util.List;
import java.util.Locale;

/** Every finding that Chainrule can report: its name, its severity and its text. */
public enum Catalogue {
    POLICY_NOT_INTERFACE(
            Severity.ERROR,
            "The policy %s is a %s. Declare it as an interface: a policy holds chains and rules, no state.");

    /** What a finding does to the build. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private final Severity severity;
    private final String text;

    Catalogue(Severity severity, String text) {
        this.severity = severity;
        this.text = text;
    }

    /** The stable name by which users silence, search and cite it: {@code policy-not-interface}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The text with what it quotes filled in. */
    public String text(List<String> arguments) {
        return String.format(Locale.ROOT, text, arguments.toArray());
    }
}
