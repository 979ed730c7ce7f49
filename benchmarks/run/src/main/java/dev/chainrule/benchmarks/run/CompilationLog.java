package dev.chainrule.benchmarks.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What does a JVM say of methods with {@code -XX:+PrintCompilation} and {@code -XX:+PrintInlining}, and what of that holds at its end? Methods are
 * told apart by their names and sizes, as there are no parameters in it.
 */
final class CompilationLog {

    private static final String METHOD = "(\\S+::\\S+)(?: @ \\d+)?\\s+(\\(\\d+ bytes\\))";

    /** Time, number, flags, level, method, and perhaps what became of it. */
    private static final Pattern COMPILED =
            Pattern.compile("\\s*\\d+\\s+(\\d+)\\s+[%sbn!\\s]*([1-4])\\s+" + METHOD + "(.*)");

    /** A method that was compiled into the one that calls it. */
    private static final Pattern INLINED = Pattern.compile(".*@ \\d+\\s+" + METHOD + "\\s+inline.*");

    private static final int OPTIMIZING = 4;

    private record Code(String method, int level) {}

    private final Map<Integer, Code> codes = new HashMap<>();
    private final Set<String> inlined = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    /** @param counts which methods matter, by names like {@code package.Type::method} */
    CompilationLog(Collection<String> lines, Predicate<String> counts) {
        for (String line : lines) {
            Matcher compiled = COMPILED.matcher(line);
            Matcher into = INLINED.matcher(line);
            if (compiled.matches() && counts.test(compiled.group(3))) {
                add(
                        Integer.parseInt(compiled.group(1)),
                        new Code(compiled.group(3) + compiled.group(4), Integer.parseInt(compiled.group(2))),
                        compiled.group(5));
            } else if (into.matches() && counts.test(into.group(1))) {
                inlined.add(into.group(1) + into.group(2));
            }
        }
    }

    private void add(int number, Code code, String fate) {
        if (fate.contains("COMPILE SKIPPED")) {
            codes.remove(number);
            refused.add(code.method());
        } else if (fate.contains("made ")) {
            codes.remove(number);
        } else {
            codes.put(number, code);
        }
    }

    /** How many have code of the optimizing compiler, C2. */
    int optimized() {
        return optimizedMethods().size();
    }

    private Set<String> optimizedMethods() {
        Set<String> optimized = new HashSet<>();
        codes.values().stream()
                .filter(code -> code.level() == OPTIMIZING)
                .forEach(code -> optimized.add(code.method()));
        return optimized;
    }

    private Set<String> compiledMethods() {
        Set<String> compiled = new HashSet<>();
        codes.values().forEach(code -> compiled.add(code.method()));
        return compiled;
    }

    /** How many have code of the quick compiler, C1, only; C2 may have made them part of others. */
    int quick() {
        return compiledMethods().size() - optimized();
    }

    /** How many have no code of their own, and were compiled into methods that call them. */
    int inlined() {
        Set<String> only = new HashSet<>(inlined);
        only.removeAll(compiledMethods());
        return only.size();
    }

    /** How many a compiler gave up, and none has compiled since. */
    int refused() {
        Set<String> left = new HashSet<>(refused);
        left.removeAll(compiledMethods());
        return left.size();
    }
}
