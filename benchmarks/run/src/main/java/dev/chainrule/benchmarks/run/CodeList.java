package dev.chainrule.benchmarks.run;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which methods does a JVM have code now? It lists them itself, as {@code Compiler.codelist}; here they are told apart by their names. */
final class CodeList {

    /** Number, level, state, and the method with its descriptor; a state of zero is that of code that can be entered. */
    private static final Pattern IN_USE = Pattern.compile("\\d+ ([1-4]) 0 (\\S+)\\.([^.(]+)\\(.*");

    private static final int OPTIMIZING = 4;

    private record Code(String method, int level) {}

    private final Set<Code> codes;

    /**
     * What is left of such a list.
     *
     * @param counts which methods matter, by names like {@code package.Type::method}
     * @throws IllegalArgumentException where it is no such list: each JVM has compiled something
     */
    CodeList(Collection<String> lines, Predicate<String> counts) {
        if (lines.stream().noneMatch(line -> IN_USE.matcher(line).matches())) {
            throw new IllegalArgumentException("No code is listed: " + String.join("\n", lines));
        }
        codes = lines.stream()
                .map(IN_USE::matcher)
                .filter(Matcher::matches)
                .map(code -> new Code(code.group(2) + "::" + code.group(3), Integer.parseInt(code.group(1))))
                .filter(code -> counts.test(code.method()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the methods that have code of the optimizing compiler, C2, be it for a loop of theirs only. */
    Set<String> optimized() {
        return names(codes.stream().filter(code -> code.level() == OPTIMIZING));
    }

    /** The names of the methods that have code of any compiler. */
    Set<String> compiled() {
        return names(codes.stream());
    }

    private static Set<String> names(Stream<Code> codes) {
        return codes.map(Code::method).collect(Collectors.toUnmodifiableSet());
    }
}
