package dev.chainrule.examples.quickstart;

import dev.chainrule.csp.CspProgram;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which rules does the CSP policy have, and for which requests is one true?
 *
 * <p>Class files don't say which methods are rules, so that the names are taken from the policy's source.
 */
final class PolicyRules {
    private static final Path SOURCE =
            Path.of("..", "..", "csp-policies", "src", "main", "java", "dev", "chainrule", "csp", "CspProgram.java");

    private static final Pattern RULE =
            Pattern.compile("@(?<annotation>Rule|Given|Guarantee)\\b[^;]*?static\\s+boolean\\s+(?<name>\\w+)\\(");

    private PolicyRules() {}

    /** The codes of its rules and givens, which are their names. */
    static List<String> codes() throws IOException {
        // Texts may hold anything that the pattern looks for, above all the braces of placeholders.
        String source = Files.readString(SOURCE).replaceAll("\"[^\"\n]*\"", "\"\"");
        return RULE.matcher(source)
                .results()
                .filter(result -> !result.group(1).equals("Guarantee"))
                .map(result -> result.group(2))
                .toList();
    }

    /** Whether a rule is true of some of these parties, in their order, and of the transaction. */
    static boolean isTrueOfSome(String code, Object transaction, List<Object> parties) {
        Method rule = Arrays.stream(CspProgram.class.getMethods())
                .filter(method -> method.getName().equals(code))
                .findFirst()
                .orElseThrow();
        return bind(rule, List.of(), transaction, parties, 0);
    }

    private static boolean bind(Method rule, List<Object> bound, Object transaction, List<Object> parties, int from) {
        if (bound.size() == rule.getParameterCount()) {
            return isTrue(rule, bound);
        }
        Class<?> type = rule.getParameterTypes()[bound.size()];
        if (type.isInstance(transaction)) {
            return bind(rule, and(bound, transaction), transaction, parties, from);
        }
        for (int place = from; place < parties.size(); place++) {
            Object party = parties.get(place);
            if (type.isInstance(party) && bind(rule, and(bound, party), transaction, parties, place + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrue(Method rule, List<Object> bound) {
        try {
            return (boolean) rule.invoke(null, bound.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(rule.toString(), e);
        }
    }

    private static List<Object> and(List<Object> bound, Object more) {
        List<Object> all = new ArrayList<>(bound);
        all.add(more);
        return all;
    }
}
