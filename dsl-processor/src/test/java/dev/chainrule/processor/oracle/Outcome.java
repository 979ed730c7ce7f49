package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Binding.Check;
import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Rule;
import java.util.ArrayList;
import java.util.List;

/** What should come of a request, read as one chain? */
final class Outcome {

    /** Where a request fits no chain there is none. */
    final Chain chain;

    final List<Failure> violations = new ArrayList<>();
    final List<Failure> warnings = new ArrayList<>();

    /** The names of what is null and must not be: one of them is the message of a {@link NullPointerException}. */
    final List<String> nulls = new ArrayList<>();

    /** What the effective date threw, if it did. */
    Throwable dateThrew;

    /** What rules which deny threw of errors. */
    final List<Error> denialsThrew = new ArrayList<>();

    /** What any rules threw of errors; which of them comes first is not promised. */
    final List<Error> threw = new ArrayList<>();

    /** Whether filling in a message may throw an error. */
    boolean messageThrows;

    Outcome(Chain chain) {
        this.chain = chain;
    }

    boolean decided() {
        return nulls.isEmpty() && dateThrew == null && threw.isEmpty();
    }

    boolean permitted() {
        return decided() && violations.isEmpty();
    }

    /**
     * One failed check.
     *
     * @param rule the rule; {@code null} for what no rule says
     * @param check whom it is about, and what the rule was called with
     * @param cause what was thrown, or {@code null}
     * @param missing the fact that was null, or {@code null}
     */
    record Failure(Class<?> policy, String code, Rule rule, Check check, Exception cause, Missing missing) {

        List<Object> args() {
            return check.args();
        }

        List<Object> parties() {
            return check.parties();
        }

        /** What each party is called; {@code null} for one that is of no party type. */
        List<String> roles() {
            return check.roles();
        }

        boolean builtIn() {
            return rule == null;
        }

        @Override
        public String toString() {
            return code + (rule == null ? "" : "/" + rule.name()) + roles() + (cause == null ? "" : " " + cause);
        }
    }
}
