package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Expression.Computed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which arguments of a method of the JDK throw when they are null, and may it throw for another reason?
 *
 * @param neverNull the indexes of arguments that throw where they are null
 * @param total whether it answers, and with no null, where no argument is null
 */
record JdkMethod(List<Integer> neverNull, boolean total) {

    private static final Set<String> TOTAL = Set.of(
            "java.lang.String.length",
            "java.lang.String.isEmpty",
            "java.lang.String.isBlank",
            "java.lang.String.startsWith",
            "java.lang.String.endsWith",
            "java.lang.String.contains",
            "java.lang.String.equalsIgnoreCase",
            "java.lang.String.compareTo",
            "java.lang.String.compareToIgnoreCase",
            "java.lang.String.concat",
            "java.lang.String.indexOf",
            "java.lang.String.lastIndexOf",
            "java.lang.String.trim",
            "java.lang.String.strip",
            "java.lang.String.hashCode",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.valueOf",
            "java.lang.Math.max",
            "java.lang.Math.min",
            "java.lang.Math.abs",
            "java.lang.Integer.compare",
            "java.lang.Integer.signum",
            "java.lang.Long.compare",
            "java.lang.Long.signum",
            "java.time.LocalDate.getYear",
            "java.time.LocalDate.getMonth",
            "java.time.LocalDate.getMonthValue",
            "java.time.LocalDate.getDayOfMonth",
            "java.time.LocalDate.getDayOfWeek",
            "java.time.LocalDate.getDayOfYear",
            "java.time.LocalDate.isLeapYear",
            "java.time.LocalDate.lengthOfMonth",
            "java.time.LocalDate.lengthOfYear");

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

    static JdkMethod of(Computed computed) {
        int open = computed.method().indexOf('(');
        String inside = computed.method().substring(open + 1, computed.method().length() - 1);
        List<String> parameters = inside.isBlank()
                ? List.of()
                : Arrays.stream(inside.split(",")).map(String::strip).toList();
        int own = computed.arguments().size() - parameters.size();
        List<Integer> neverNull = new ArrayList<>();
        for (int i = 0; i < computed.arguments().size(); i++) {
            if (i < own || PRIMITIVES.contains(parameters.get(i - own))) {
                neverNull.add(i);
            }
        }
        String name = computed.owner() + "." + computed.method().substring(0, open);
        // With a begin and an end, String.indexOf throws where they are out of order.
        return new JdkMethod(List.copyOf(neverNull), TOTAL.contains(name) && parameters.size() < 3);
    }
}
