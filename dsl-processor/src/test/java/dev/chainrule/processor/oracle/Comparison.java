package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Outcome.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** In what does a generated decision differ from what should come of the request? In nothing, where the answer is {@code null}. */
final class Comparison {

    private final Description policy;

    Comparison(Description policy) {
        this.policy = policy;
    }

    /**
     * Compares a decision.
     *
     * @param texts whether to compare what the violations say, too
     */
    String decision(Outcome expected, Object decision, boolean texts) {
        String head = head(expected.chain.name(), expected.violations.isEmpty(), decision);
        if (head != null) {
            return head;
        }
        if (!Answer.flag(decision, "permitted")
                && !Answer.list(decision, "nearest").isEmpty()) {
            return "nearest chains although one fits";
        }
        String denials = failures(expected.violations, Answer.list(decision, "violations"), false, texts);
        return denials != null ? denials : failures(expected.warnings, Answer.list(decision, "warnings"), true, texts);
    }

    /** Compares a decision about parties that fit no chain; {@code nearest} are the names of the chains that come nearest. */
    String noChain(Object decision, List<?> parties, List<String> nearest) {
        String head = head("", false, decision);
        if (head != null) {
            return head;
        }
        List<?> violations = Answer.list(decision, "violations");
        if (violations.size() != 1
                || !"no-chain".equals(Answer.text(violations.get(0), "code"))
                || !policyName().equals(Answer.text(violations.get(0), "policy"))
                || !Answer.list(decision, "warnings").isEmpty()) {
            return "violations where no chain fits: " + violations;
        }
        List<String> roles = Answer.list(violations.get(0), "parties").stream()
                .map(participant -> Answer.text(participant, "role"))
                .toList();
        if (!roles.equals(parties.stream().map(this::role).toList())) {
            return "roles where no chain fits: " + roles;
        }
        List<String> told = Answer.list(decision, "nearest").stream()
                .map(path -> Answer.text(path, "chain"))
                .toList();
        return told.equals(nearest) ? null : "nearest chains " + told + " in place of " + nearest;
    }

    /** What a party is called wherever it stands. */
    private String role(Object party) {
        String role = new Places.Place(policy, 0, 0, Object.class, party).role();
        return role == null ? "unknown party" : role;
    }

    private String head(String chain, boolean permitted, Object decision) {
        if (!policyName().equals(Answer.text(decision, "policy"))) {
            return "policy " + Answer.text(decision, "policy");
        }
        if (!policy.version().equals(Answer.text(decision, "version"))) {
            return "version " + Answer.text(decision, "version");
        }
        if (!chain.equals(Answer.text(decision, "chain"))) {
            return "chain '" + Answer.text(decision, "chain") + "' in place of '" + chain + "'";
        }
        boolean isPermitted = Answer.flag(decision, "permitted");
        String type = isPermitted ? "Permitted" : "Denied";
        return isPermitted == permitted && decision.getClass().getSimpleName().equals(type)
                ? null
                : "permitted: " + isPermitted + " as " + decision.getClass();
    }

    private String policyName() {
        return policy.policy().getCanonicalName();
    }

    /** Failed checks of rules are compared in order; what no rule says may stand anywhere. */
    private static String failures(List<Failure> expected, List<?> actual, boolean warning, boolean texts) {
        if (expected.size() != actual.size()) {
            return expected.size() + " expected " + expected + ", " + actual.size() + " came " + actual;
        }
        List<Object> left = new ArrayList<>(actual);
        for (Failure failure : expected) {
            if (failure.builtIn() && !removeFirst(failure, left)) {
                return "no " + failure + " in " + actual;
            }
        }
        int index = 0;
        for (Failure failure : expected) {
            if (!failure.builtIn()) {
                String difference =
                        index < left.size() ? violation(failure, left.get(index++), warning, texts) : "gone";
                if (difference != null) {
                    return difference + ", for " + failure + " in " + actual;
                }
            }
        }
        return null;
    }

    private static boolean removeFirst(Failure failure, List<Object> violations) {
        for (int i = 0; i < violations.size(); i++) {
            if (builtIn(failure, violations.get(i))) {
                violations.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean builtIn(Failure failure, Object violation) {
        return failure.code().equals(Answer.text(violation, "code"))
                && failure.policy().getCanonicalName().equals(Answer.text(violation, "policy"))
                && !Answer.flag(violation, "warning")
                && (failure.parties().isEmpty() || sameParties(failure, Answer.list(violation, "parties"), false));
    }

    private static String violation(Failure failure, Object violation, boolean warning, boolean texts) {
        if (!failure.code().equals(Answer.text(violation, "code"))) {
            return "code " + Answer.text(violation, "code");
        }
        if (!failure.rule().code().equals(Answer.text(violation, "rule"))) {
            return "rule " + Answer.text(violation, "rule");
        }
        if (!failure.policy().getCanonicalName().equals(Answer.text(violation, "policy"))) {
            return "policy " + Answer.text(violation, "policy");
        }
        if (warning != Answer.flag(violation, "warning")) {
            return "warning: " + !warning;
        }
        if (!sameParties(failure, Answer.list(violation, "parties"), true)) {
            return "parties " + Answer.list(violation, "parties");
        }
        Optional<?> cause = Answer.optional(violation, "cause");
        if (!Throwables.same(failure.cause(), (Throwable) cause.orElse(null))) {
            return "cause " + cause;
        }
        return texts ? texts(failure, violation, cause.orElse(null)) : null;
    }

    private static boolean sameParties(Failure failure, List<?> participants, boolean roles) {
        if (failure.parties().size() != participants.size()) {
            return false;
        }
        for (int i = 0; i < participants.size(); i++) {
            Object participant = participants.get(i);
            if (Answer.ask(participant, "party") != failure.parties().get(i)) {
                return false;
            }
            if (roles
                    && failure.roles().get(i) != null
                    && !failure.roles().get(i).equals(Answer.text(participant, "role"))) {
                return false;
            }
        }
        return true;
    }

    private static String texts(Failure failure, Object violation, Object cause) {
        if (!failure.roles().stream().allMatch(Objects::nonNull)) {
            return null;
        }
        String message = ExpectedText.message(failure, cause);
        if (!message.equals(Answer.text(violation, "message"))) {
            return "message '" + Answer.text(violation, "message") + "' in place of '" + message + "'";
        }
        if (!failure.rule().cites().equals(Answer.list(violation, "citations"))) {
            return "citations " + Answer.list(violation, "citations");
        }
        boolean failed = failure.missing() == null && failure.cause() == null;
        return failed && !ExpectedText.remedies(failure).equals(Answer.list(violation, "remedies"))
                ? "remedies " + Answer.list(violation, "remedies")
                : null;
    }
}
