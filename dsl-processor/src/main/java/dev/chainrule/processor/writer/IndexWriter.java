package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code Index}, which finds the chains that parties may fit, where a policy has too many to try them all. */
final class IndexWriter {

    private static final String CONSTRUCTOR = """
            this.types = chains.stream()
                    .flatMap(chain -> chain.beginning.stream())
                    .distinct()
                    .toList();
            $list:T<int[]> next = new $arrayList:T<>();
            $list:T<int[]> ending = new $arrayList:T<>();
            add(chains, 0, next, ending);
            this.next = next.toArray(int[][]::new);
            this.ending = ending.toArray(int[][]::new);
            """;

    private static final String ADD = """
            int branch = next.size();
            next.add(new int[types.size()]);
            ending.add(chains.stream()
                    .filter(chain -> chain.beginning.size() == depth)
                    .mapToInt(chain -> chain.number)
                    .toArray());
            chains.stream()
                    .filter(chain -> chain.beginning.size() > depth)
                    .collect($collectors:T.groupingBy(chain -> chain.beginning.get(depth)))
                    .forEach((type, those) -> next.get(branch)[types.indexOf(type)] =
                            those.size() == 1 ? ~those.get(0).number : add(those, depth + 1, next, ending));
            return branch;
            """;

    private static final String COMPUTE_VALUE = """
            return $intStream:T.range(0, types.size())
                    .filter(i -> types.get(i).isAssignableFrom(type))
                    .toArray();
            """;

    private static final String AFTER_TRANSACTION = """
            return fork(0, kinds.get(transaction.getClass()), chain, parties, 0);
            """;

    private static final String AT = """
            int first = NONE;
            int reached = branch;
            for (int i = position; ; i++) {
                first = $math:T.min(first, after(chain, ending[reached]));
                if (i == parties.size()) {
                    return first;
                }
                int[] itsKinds = kinds.get(parties.get(i).getClass());
                if (itsKinds.length != 1) {
                    return $math:T.min(first, fork(reached, itsKinds, chain, parties, i + 1));
                }
                reached = next[reached][itsKinds[0]];
                if (reached <= 0) {
                    return $math:T.min(first, along(reached, chain, parties, i + 1));
                }
            }
            """;

    private static final String FORK = """
            int first = NONE;
            for (int kind : itsKinds) {
                first = $math:T.min(first, along(next[branch][kind], chain, parties, position));
            }
            return first;
            """;

    private static final String ALONG = """
            if (way < 0) {
                return ~way > chain ? ~way : NONE;
            }
            return way == 0 ? NONE : at(way, chain, parties, position);
            """;

    private static final String AFTER_AMONG = """
            for (int number : chains) {
                if (number > chain) {
                    return number;
                }
            }
            return NONE;
            """;

    private final Vocabulary words;
    private final Features features;
    private final CodeBlock chains;
    private final boolean byTransaction;
    private final TypeName numbers = ArrayTypeName.of(TypeName.INT);

    /** @param chains the list of all chains */
    IndexWriter(Vocabulary words, Features features, CodeBlock chains, boolean byTransaction) {
        this.words = words;
        this.features = features;
        this.chains = chains;
        this.byTransaction = byTransaction;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("index"))
                .addJavadoc(
                        "Which chains may parties fit? Those that begin like them, type by type; they still have to be tried.\n")
                .addModifiers(STATIC, FINAL)
                .addField(FieldSpec.builder(TypeName.INT, "NONE", STATIC, FINAL)
                        .initializer("$T.MAX_VALUE", Integer.class)
                        .build());
        if (features.deals()) {
            type.addField(instance("WITH_TRANSACTION", "chain.transaction != null"));
        }
        if (features.plain()) {
            type.addField(instance("PLAIN", "chain.transaction == null"));
        }
        type.addField(Vocabulary.listOf(Vocabulary.ANY_CLASS), "types", PRIVATE, FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(words.get("classValue"), numbers), "kinds", PRIVATE, FINAL)
                        .addJavadoc("Which of the types a class is of: the JVM keeps it with the class.\n")
                        .initializer("$L", kinds())
                        .build())
                .addField(FieldSpec.builder(ArrayTypeName.of(numbers), "next", PRIVATE, FINAL)
                        .addJavadoc("""
                                For each branch and each type that might stand there: the branch that follows, {@code ~chain} where only one
                                chain goes on with it, or zero.
                                """)
                        .build())
                .addField(FieldSpec.builder(ArrayTypeName.of(numbers), "ending", PRIVATE, FINAL)
                        .addJavadoc(
                                features.runs()
                                        ? "For each branch the chains that end there or go on with a run.\n"
                                        : "For each branch the chains that end there.\n")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(words.listOf("shape"), "chains")
                        .addCode(words.code(CONSTRUCTOR))
                        .build())
                .addMethod(words.method(TypeName.INT, "add", ADD, PRIVATE)
                        .addParameter(words.listOf("shape"), "chains")
                        .addParameter(TypeName.INT, "depth")
                        .addParameter(Vocabulary.listOf(numbers), "next")
                        .addParameter(Vocabulary.listOf(numbers), "ending")
                        .build());
        if (byTransaction) {
            type.addMethod(after(AFTER_TRANSACTION)
                    .addParameter(words.get("object"), "transaction")
                    .addParameter(words.listOf("?"), "parties")
                    .build());
        }
        if (features.plain() || !byTransaction) {
            type.addMethod(after("return at(0, chain, parties, 0);\n")
                    .addParameter(words.listOf("?"), "parties")
                    .build());
        }
        return type.addMethod(walk("at", AT, "branch").addJavadoc("""
                                The first chain behind the given one that may fit, of those that go through a branch, where the party at the position
                                comes next. Most parties are of one kind, and lead on to one branch.
                                """).build())
                .addMethod(fork())
                .addMethod(walk("along", ALONG, "way")
                        .addJavadoc("The same on a way as {@code next} has it.\n")
                        .build())
                .addMethod(words.method(TypeName.INT, "after", AFTER_AMONG, PRIVATE, STATIC)
                        .addParameter(TypeName.INT, "chain")
                        .addParameter(numbers, "chains")
                        .build())
                .build();
    }

    private MethodSpec.Builder walk(String name, String body, String from) {
        return walking(words.method(TypeName.INT, name, body, PRIVATE).addParameter(TypeName.INT, from));
    }

    private MethodSpec fork() {
        return walking(words.method(TypeName.INT, "fork", FORK, PRIVATE)
                        .addJavadoc(
                                "The same behind a party or a transaction of these kinds, be they several or none; the party at the position comes after it.\n")
                        .addParameter(TypeName.INT, "branch")
                        .addParameter(numbers, "itsKinds"))
                .build();
    }

    private MethodSpec.Builder walking(MethodSpec.Builder method) {
        return method.addParameter(TypeName.INT, "chain")
                .addParameter(words.listOf("?"), "parties")
                .addParameter(TypeName.INT, "position");
    }

    private FieldSpec instance(String name, String which) {
        return FieldSpec.builder(words.get("index"), name, STATIC, FINAL)
                .initializer(
                        "new $T(\n$>$>$L.stream().filter(chain -> $L).toList())$<$<", words.get("index"), chains, which)
                .build();
    }

    private TypeSpec kinds() {
        return TypeSpec.anonymousClassBuilder("")
                .superclass(ParameterizedTypeName.get(words.get("classValue"), numbers))
                .addMethod(words.method(numbers, "computeValue", COMPUTE_VALUE, PROTECTED)
                        .addAnnotation(words.get("override"))
                        .addParameter(Vocabulary.ANY_CLASS, "type")
                        .build())
                .build();
    }

    private MethodSpec.Builder after(String body) {
        return words.method(TypeName.INT, "after", body)
                .addJavadoc("The first chain behind the given one that may fit, by its number.\n")
                .addParameter(TypeName.INT, "chain");
    }
}
