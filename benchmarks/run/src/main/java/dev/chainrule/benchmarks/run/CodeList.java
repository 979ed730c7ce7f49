package dev.chainrule.benchmarks.run;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What code of its compilers does a JVM have, by its own list, {@code Compiler.codelist}? Methods are told apart by their names. */
final class CodeList {

    /** Number, level, state, and the method with its descriptor; a state of zero is that of code that can be entered. */
    private static final Pattern IN_USE = Pattern.compile("\\d+ ([1-4]) 0 (\\S+)\\.([^.(]+)\\(.*");

    private static final int OPTIMIZING = 4;

    private record Code(String method, int level) {}

    private final Set<Code> codes;

    /** @param counts which methods matter, by names like {@code package.Type::method} */
    CodeList(Collection<String> lines, Predicate<String> counts) {
        codes = lines.stream()
                .map(IN_USE::matcher)
                .filter(Matcher::matches)
                .map(code -> new Code(code.group(2) + "::" + code.group(3), Integer.parseInt(code.group(1))))
                .filter(code -> counts.test(code.method()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that have code of the optimizing compiler, C2. */
    Set<String> optimized() {
        return names(codes.stream().filter(code -> code.level() == OPTIMIZING));
    }

    /** Those that have code of any compiler. */
    Set<String> compiled() {
        return names(codes.stream());
    }

    private static Set<String> names(Stream<Code> codes) {
        return codes.map(Code::method).collect(Collectors.toUnmodifiableSet());
    }
}
