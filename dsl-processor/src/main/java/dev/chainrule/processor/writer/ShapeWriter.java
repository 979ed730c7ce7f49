package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes the types that chains are made of: {@code Shape}, {@code Step}, {@code Place} and, with dates, {@code Window}. */
final class ShapeWriter {

    private static final String DECIDE = """
            return found == null ? permitted : $denied:T.of(origin, found);
            """;

    private static final String DECIDE_WITH_WARNINGS = """
            if (found == null) {
                return permitted;
            }
            return found.isOrFollowsDenial() ? $denied:T.of(origin, found) : $permitted:T.of(origin, found);
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
            long lacking = 0;
            for ($step:T step : steps) {
                int demanded = $math:T.min(step.min(), parties.size());
                for (int i = 0; i < demanded; i++) {
                    row = step.demanded(row, parties);
                }
                if (step.max() >= parties.size()) {
                    row = step.allowed(row, parties);
                } else {
                    for (int i = demanded; i < step.max(); i++) {
                        row = step.optional(row, parties);
                    }
                }
                lacking += step.min() - demanded;
            }
            return lacking + row[parties.size()];
            """;

    private static final String BEGINNING = """
            $list:T<$class:T<?>> beginning = new $arrayList:T<>();
            %sfor (int i = 0; i < leading; i++) {
                beginning.add(steps[i].type());
            }
            this.beginning = $list:T.copyOf(beginning);
            """;

    private static final String FIRST = """
            if (transaction != null) {
                beginning.add(transaction);
            }
            """;

    private static final String PATH = """
            return new $chainPath:T(name, steps.stream().map($step:T::%s).toList());
            """;

    private final Vocabulary words;
    private final Features features;
    private final ChainTable table;
    private final TypeName classes = Vocabulary.listOf(Vocabulary.ANY_CLASS);

    ShapeWriter(Vocabulary words, Features features, ChainTable table) {
        this.words = words;
        this.features = features;
        this.table = table;
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
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("shape"))
                .addJavadoc("One chain: its name and who stands in it, seller before buyer.\n")
                .addModifiers(STATIC, FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
        if (table.isIndexed()) {
            component(type, constructor, TypeName.INT, "number");
            component(type, constructor, Vocabulary.ANY_CLASS, "transaction");
            constructor.addParameter(TypeName.INT, "leading");
            type.addField(FieldSpec.builder(classes, "beginning", PRIVATE, FINAL)
                    .addJavadoc("$L\n", beginning())
                    .build());
        }
        component(type, constructor, words.get("string"), "name");
        if (features.dated() || features.closed()) {
            component(type, constructor, Vocabulary.listOf(words.get("string")), "cites");
        }
        if (features.dated()) {
            component(type, constructor, words.listOf("window"), "windows");
        }
        type.addField(words.listOf("step"), "steps", PRIVATE, FINAL)
                .addField(words.get("origin"), "origin", PRIVATE, FINAL)
                .addField(words.decision(), "permitted", PRIVATE, FINAL);
        constructor
                .addParameter(ArrayTypeName.of(words.get("step")), "steps")
                .varargs()
                .addCode(words.code("this.steps = $list:T.of(steps);\n"))
                .addCode(
                        table.isIndexed()
                                ? words.code(BEGINNING.replace("%s", table.isIndexedByTransaction() ? FIRST : ""))
                                : CodeBlock.of(""))
                .addCode(words.code("this.origin = $origin:T.of(EDITION, name);\n"))
                .addCode(words.code("this.permitted = $permitted:T.of(origin, null);\n"));
        type.addMethod(constructor.build());
        type.addMethod(words.method(words.decision(), "decide", features.warnings() ? DECIDE_WITH_WARNINGS : DECIDE)
                .addJavadoc(
                        features.warnings()
                                ? "Decides by what was found, if anything: warnings deny nothing.\n"
                                : "Decides by what was found, if anything.\n")
                .addParameter(words.get("violation"), "found")
                .build());
        new BuiltInsWriter(words, features, table).addTo(type);
        return type.addMethod(words.method(TypeName.LONG, "distance", features.runs() ? DISTANCE_OF_RUNS : DISTANCE)
                        .addJavadoc("How many parties have to be added or left out for the given ones to fit.\n")
                        .addParameter(classes, "parties")
                        .build())
                .addMethod(words.method(
                                words.get("chainPath"), "path", PATH.replace("%s", features.runs() ? "path" : "role"))
                        .build())
                .build();
    }

    /** What the index asks for: no transaction where all have the same. */
    private String beginning() {
        String parties = features.runs() ? "The types of the parties before all runs" : "The types of the parties";
        return table.isIndexedByTransaction() ? parties + ", and before them that of the transaction." : parties + ".";
    }

    private static void component(TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName of, String name) {
        type.addField(FieldSpec.builder(of, name, PRIVATE, FINAL).build());
        constructor.addParameter(of, name).addStatement("this.$1N = $1N", name);
    }
}
