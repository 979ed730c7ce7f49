package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;

/** Writes the types that chains are made of: {@code Shape}, {@code Step}, {@code Place} and, with dates, {@code Window}. */
final class ShapeWriter {

    private static final String DECIDE = """
            if (found.isEmpty()) {
                return permitted;
            }
            for ($violation:T violation : found) {
                if (!violation.warning()) {
                    return $denied:T.of(EDITION, name, found);
                }
            }
            return $permitted:T.of(EDITION, name, found);
            """;

    private static final String IS_IN_FORCE = """
            for (int i = 0; i < windows.size(); i++) {
                if (windows.get(i).contains(date)) {
                    return true;
                }
            }
            return false;
            """;

    private static final String NOT_IN_FORCE = """
            $string:T dates = windows.stream().map($window:T::toString).collect($collectors:T.joining(" and "));
            $builder:T violation = $violation:T.of(
                    POLICY, "not-in-force", cites, "The chain ", name, " is not in force on ", date, ", but ", dates);
            return decide(violation.addTo($list:T.of()));
            """;

    private static final String CLOSED = """
            $builder:T violation =
                    $violation:T.of(POLICY, "closed", cites, "The chain ", name, " is closed: ", reason);
            return decide(violation.addTo($list:T.of()));
            """;

    private static final String UNKNOWN_PARTY = """
            $step:T step = steps.get(position);
            $string:T known = oneOf(PARTIES.stream().filter(type -> step.takes(type.type())).toList());
            return $violation:T.of(POLICY, "unknown-party", $list:T.of(), "The ", step.role(), " is not ", known)
                    .party(step.role(), party)
                    .addTo(found);
            """;

    private static final String WRONG_LENGTH = """
            $step:T step = steps.get(position);
            $text:T message = $text:T.of(
                    "The chain ", name, " takes ", step.count(), " parties as ", step.role(), ", not ", run.size());
            return $violation:T.of(POLICY, "run-length", $list:T.of(), message)
                    .parties(step.role(), run)
                    .addTo(found);
            """;

    private static final String DISTANCE = """
            int[] row = new int[parties.size() + 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = i;
            }
            for ($step:T step : steps) {
                row = step.demanded(row, parties);
            }
            return row[parties.size()];
            """;

    private static final String DISTANCE_OF_RUNS = """
            int[] row = new int[parties.size() + 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = i;
            }
            for ($step:T step : steps) {
                for (int i = 0; i < $math:T.min(step.min(), row.length); i++) {
                    row = step.demanded(row, parties);
                }
                if (step.min() < step.max()) {
                    row = step.allowed(row, parties);
                }
            }
            return row[parties.size()];
            """;

    private static final String PATH = """
            return new $chainPath:T(name, steps.stream().map($step:T::%s).toList());
            """;

    private final Vocabulary words;
    private final Features features;
    private final TypeName classes;

    ShapeWriter(Vocabulary words, Features features) {
        this.words = words;
        this.features = features;
        this.classes = Vocabulary.listOf(
                ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));
    }

    List<TypeSpec> write() {
        List<TypeSpec> types = new ArrayList<>();
        types.add(shape());
        StepWriter steps = new StepWriter(words, features);
        types.add(steps.step());
        types.add(steps.place());
        if (features.dated()) {
            types.add(steps.window());
        }
        return types;
    }

    private TypeSpec shape() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Shape")
                .addJavadoc("One chain: its name and who stands in it, seller before buyer.\n")
                .addModifiers(STATIC, FINAL)
                .addField(words.get("string"), "name", PRIVATE, FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(words.get("string"), "name")
                .addStatement("this.name = name");
        if (features.dated() || features.closed()) {
            component(type, constructor, Vocabulary.listOf(words.get("string")), "cites");
        }
        if (features.dated()) {
            component(type, constructor, words.listOf("window"), "windows");
        }
        type.addField(words.listOf("step"), "steps", PRIVATE, FINAL)
                .addField(words.decision(), "permitted", PRIVATE, FINAL);
        constructor
                .addParameter(ArrayTypeName.of(words.get("step")), "steps")
                .varargs()
                .addCode(words.code("this.steps = $list:T.of(steps);\n"))
                .addCode(words.code("this.permitted = $permitted:T.of(EDITION, name, $list:T.of());\n"));
        type.addMethod(constructor.build());
        type.addMethod(words.method(words.decision(), "decide", DECIDE)
                .addJavadoc("Decides by what was found: warnings deny nothing.\n")
                .addParameter(words.listOf("violation"), "found")
                .build());
        addBuiltIns(type);
        return type.addMethod(words.method(TypeName.INT, "distance", features.runs() ? DISTANCE_OF_RUNS : DISTANCE)
                        .addJavadoc("How many parties have to be added or left out for the given ones to fit.\n")
                        .addParameter(classes, "parties")
                        .build())
                .addMethod(words.method(
                                words.get("chainPath"), "path", PATH.replace("%s", features.runs() ? "path" : "role"))
                        .build())
                .build();
    }

    private static void component(TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName of, String name) {
        type.addField(FieldSpec.builder(of, name, PRIVATE, FINAL).build());
        constructor.addParameter(of, name).addStatement("this.$1N = $1N", name);
    }

    /** The reasons to deny that lie in the chain itself, as far as some chain of the policy can have them. */
    private void addBuiltIns(TypeSpec.Builder type) {
        if (features.dated()) {
            type.addMethod(words.method(TypeName.BOOLEAN, "isInForce", IS_IN_FORCE)
                    .addParameter(words.get("localDate"), "date")
                    .build());
            type.addMethod(words.method(words.decision(), "notInForce", NOT_IN_FORCE)
                    .addParameter(words.get("localDate"), "date")
                    .build());
        }
        if (features.closed()) {
            type.addMethod(words.method(words.decision(), "closed", CLOSED)
                    .addParameter(words.get("string"), "reason")
                    .build());
        }
        if (features.abstracts()) {
            type.addMethod(found("unknownParty", UNKNOWN_PARTY)
                    .addParameter(words.get("object"), "party")
                    .build());
        }
        if (features.runs()) {
            type.addMethod(found("wrongLength", WRONG_LENGTH)
                    .addParameter(words.listOf("?"), "run")
                    .build());
        }
    }

    private MethodSpec.Builder found(String name, String body) {
        return words.method(words.listOf("violation"), name, body)
                .addParameter(words.listOf("violation"), "found")
                .addParameter(TypeName.INT, "position");
    }
}
