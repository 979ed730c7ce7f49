package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the records of which shapes are made. */
final class StepWriter {

    private static final String TAKES = """
            return type.isAssignableFrom(party);
            """;

    private static final String ADMITS = """
            return PARTIES.stream().map($partyType:T::type)
                    .anyMatch(known -> type.isAssignableFrom(known) && known.isAssignableFrom(party));
            """;

    private static final String PATH = """
            return min == 1 && max == 1 ? role : role + " (" + count() + ")";
            """;

    private static final String COUNT = """
            if (max == $integer:T.MAX_VALUE) {
                return min + " or more";
            }
            return min == max ? $string:T.valueOf(min) : min + " to " + max;
            """;

    private static final String DEMANDED = """
            int[] next = new int[row.length];
            next[0] = row[0] + 1;
            for (int i = 1; i < row.length; i++) {
                next[i] = 1 + $math:T.min(row[i], next[i - 1]);
                if (takes(parties.get(i - 1))) {
                    next[i] = $math:T.min(next[i], row[i - 1]);
                }
            }
            return next;
            """;

    private static final String ALLOWED = """
            int[] next = row.clone();
            for (int i = 1; i < row.length; i++) {
                int cost = takes(parties.get(i - 1)) ? 0 : 1;
                next[i] = $math:T.min(row[i], next[i - 1] + cost);
            }
            return next;
            """;

    private static final String OPTIONAL = """
            int[] next = row.clone();
            for (int i = 1; i < row.length; i++) {
                if (takes(parties.get(i - 1))) {
                    next[i] = $math:T.min(next[i], row[i - 1]);
                }
                next[i] = $math:T.min(next[i], next[i - 1] + 1);
            }
            return next;
            """;

    private static final String ADD_TO = """
            places.add(this);
            if (!isEnd() && taken >= step().min()) {
                new $place:T(shape, index + 1, 0).addTo(places);
            }
            """;

    private static final String CONTAINS = """
            return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
            """;

    private static final String DATES = """
            $string:T start = from == null ? "" : " from " + from;
            $string:T end = until == null ? "" : " until " + until;
            return from == null && until == null ? "always" : (start + end).strip();
            """;

    private final Vocabulary words;
    private final Features features;

    StepWriter(Vocabulary words, Features features) {
        this.words = words;
        this.features = features;
    }

    TypeSpec step() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(words.get("step"))
                .addJavadoc("Who may stand at one place of a chain, and how many of them in a row.\n")
                .addModifiers(PRIVATE)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("string"), "role")
                        .addParameter(Vocabulary.ANY_CLASS, "type")
                        .addParameter(TypeName.INT, "min")
                        .addParameter(TypeName.INT, "max")
                        .build());
        if (features.singles()) {
            type.addMethod(words.method(
                            words.get("step"),
                            "one",
                            "return new $step:T(party.label(), party.type(), 1, 1);\n",
                            STATIC)
                    .addParameter(words.get("partyType"), "party")
                    .build());
        }
        type.addMethod(words.method(TypeName.BOOLEAN, "takes", TAKES)
                .addParameter(Vocabulary.ANY_CLASS, "party")
                .build());
        type.addMethod(words.method(TypeName.BOOLEAN, "admits", ADMITS)
                .addJavadoc("Whether a class is of a type of party that may stand here.\n")
                .addParameter(Vocabulary.ANY_CLASS, "party")
                .build());
        if (features.runs()) {
            type.addMethod(words.method(words.get("string"), "path", PATH).build())
                    .addMethod(words.method(words.get("string"), "count", COUNT).build());
        }
        type.addMethod(distances(
                "demanded", DEMANDED, "Distances row by row, as between two words: this step must be taken."));
        if (features.runs()) {
            type.addMethod(distances("allowed", ALLOWED, "The same where the step may be taken any number of times."))
                    .addMethod(distances("optional", OPTIONAL, "The same where the step may be taken once or not."));
        }
        return type.build();
    }

    private MethodSpec distances(String name, String body, String javadoc) {
        return words.method(ArrayTypeName.of(TypeName.INT), name, body)
                .addJavadoc(javadoc + "\n")
                .addParameter(ArrayTypeName.of(TypeName.INT), "row")
                .addParameter(Vocabulary.listOf(Vocabulary.ANY_CLASS), "parties")
                .build();
    }

    TypeSpec place() {
        return TypeSpec.recordBuilder(words.get("place"))
                .addJavadoc("Where one is when some parties are read: at a step that has taken so many of them.\n")
                .addModifiers(PRIVATE)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("shape"), "shape")
                        .addParameter(TypeName.INT, "index")
                        .addParameter(TypeName.INT, "taken")
                        .build())
                .addMethod(words.method(words.get("step"), "step", "return shape.steps.get(index);\n")
                        .build())
                .addMethod(words.method(TypeName.BOOLEAN, "isEnd", "return index == shape.steps.size();\n")
                        .build())
                .addMethod(words.method(TypeName.BOOLEAN, "hasRoom", "return !isEnd() && taken < step().max();\n")
                        .build())
                .addMethod(words.method(TypeName.VOID, "addTo", ADD_TO)
                        .addJavadoc("Adds this place, and those after it that are reached without another party.\n")
                        .addParameter(words.setOf("place"), "places")
                        .build())
                .build();
    }

    TypeSpec window() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(words.get("window"))
                .addJavadoc(
                        "Dates from the first, inclusive, until the second, exclusive; null where there is no end.\n")
                .addModifiers(PRIVATE)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("localDate"), "from")
                        .addParameter(words.get("localDate"), "until")
                        .build());
        if (features.undated()) {
            type.addField(FieldSpec.builder(words.get("window"), "ALWAYS", STATIC, Modifier.FINAL)
                    .initializer("new $T(null, null)", words.get("window"))
                    .build());
        }
        return type.addMethod(words.method(TypeName.BOOLEAN, "contains", CONTAINS)
                        .addParameter(words.get("localDate"), "date")
                        .build())
                .addMethod(words.method(words.get("string"), "toString", DATES, PUBLIC)
                        .addAnnotation(words.get("override"))
                        .build())
                .build();
    }
}
