package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes the small methods at the end of a validator; those that it does not need are left out. */
final class HelperWriter {

    private static final String BETTER = """
            boolean isBetter = best == null
                    || other.permitted()
                    || other.violations().size() < best.violations().size();
            return isBetter && !isPermitted(best) ? other : best;
            """;

    private static final String REQUIRE_ELEMENTS = """
            $objects:T.requireNonNull(list, name);
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == null) {
                    throw new $nullPointerException:T(name + "[" + i + "]");
                }
            }
            """;

    private static final String RUN = """
            $list:T<P> run = new $arrayList:T<>();
            for (int i = from; i < to; i++) {
                $object:T party = parties.get(i);
                if (!type.isInstance(party)) {
                    return null;
                }
                run.add(type.cast(party));
            }
            return run;
            """;

    private static final String FIRST_MISSING = """
            for (int i = 0; i < run.size(); i++) {
                P party = run.get(i);
                if (missing.test(party)) {
                    return party;
                }
            }
            return null;
            """;

    private final Vocabulary words;
    private final TypeVariableName party = TypeVariableName.get("P");

    HelperWriter(Vocabulary words) {
        this.words = words;
    }

    /**
     * Those whose names stand in the code of the methods given. It is looked for from behind, where most of them are called, since it takes
     * long to put code together.
     *
     * @param runs whether there are runs; without them no method needs what they need
     */
    List<MethodSpec> neededBy(List<MethodSpec> methods, boolean runs) {
        List<MethodSpec> helpers = runs
                ? List.of(isPermitted(), better(), run(), firstMissing(), widened(), requireElements())
                : List.of(isPermitted(), better(), requireElements());
        List<MethodSpec> unneeded = new ArrayList<>(helpers);
        for (int i = methods.size() - 1; i >= 0 && !unneeded.isEmpty(); i--) {
            String code = methods.get(i).code().toString();
            unneeded.removeIf(helper -> calls(code, helper.name()));
        }
        return helpers.stream().filter(helper -> !unneeded.contains(helper)).toList();
    }

    /** Whether the name stands there as that of a method of one's own. */
    private static boolean calls(String code, String name) {
        for (int at = code.indexOf(name + "("); at >= 0; at = code.indexOf(name + "(", at + 1)) {
            char before = at == 0 ? ' ' : code.charAt(at - 1);
            if (before != '.' && !Character.isJavaIdentifierPart(before)) {
                return true;
            }
        }
        return false;
    }

    private MethodSpec isPermitted() {
        return method(TypeName.BOOLEAN, "isPermitted", "return decision != null && decision.permitted();\n")
                .addParameter(words.decision(), "decision")
                .build();
    }

    private MethodSpec better() {
        return method(words.decision(), "better", BETTER)
                .addParameter(words.decision(), "best")
                .addParameter(words.decision(), "other")
                .build();
    }

    private MethodSpec requireElements() {
        return method(TypeName.VOID, "requireElements", REQUIRE_ELEMENTS)
                .addParameter(words.listOf("?"), "list")
                .addParameter(words.get("string"), "name")
                .build();
    }

    private MethodSpec run() {
        return method(Vocabulary.listOf(party), "run", RUN)
                .addJavadoc(
                        "The parties from one index to another as a run; null where one of them is of another type.\n")
                .addTypeVariable(party)
                .addParameter(words.listOf("?"), "parties")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), party), "type")
                .build();
    }

    private MethodSpec firstMissing() {
        return method(party, "firstMissing", FIRST_MISSING)
                .addJavadoc("The first party of a run that lacks a fact; null where all have it.\n")
                .addTypeVariable(party)
                .addParameter(Vocabulary.listOf(party), "run")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Predicate.class), party), "missing")
                .build();
    }

    /** Rules only read their runs, so that a run of a narrower type does as well. */
    private MethodSpec widened() {
        return method(Vocabulary.listOf(party), "widened", "return ($list:T<P>) run;\n")
                .addJavadoc("The run as one of a type above; a rule only reads it.\n")
                .addAnnotation(AnnotationSpec.builder(words.get("suppressWarnings"))
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addTypeVariable(party)
                .addParameter(Vocabulary.listOf(WildcardTypeName.subtypeOf(party)), "run")
                .build();
    }

    private MethodSpec.Builder method(TypeName returns, String name, String body) {
        return words.method(returns, name, body, PRIVATE, STATIC);
    }
}
