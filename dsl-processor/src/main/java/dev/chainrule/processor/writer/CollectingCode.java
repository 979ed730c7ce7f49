package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.chainrule.processor.writer.Question.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes how all that is wrong along a chain is collected: the policy itself is asked and, where a fact is missing or a rule throws, each
 * rule tells for itself. Where there is no room for both, or too many facts would have to be looked at before, each rule does so at once, which
 * takes longer, most where there are many checks.
 */
final class CollectingCode {

    /** So many facts can be asked for in one method beside all else that it does; where there are more, each rule asks for its own. */
    private static final int MOST_FACTS = 200;

    private final Vocabulary words;
    private final Function<String, CodeBlock> outcomes;
    private final Shape shape;
    private final ChainNames names;
    private final ChainSignature signature;
    private final boolean bothWays;
    private final FreeNames methods;
    private final List<MethodSpec> parts = new ArrayList<>();

    /**
     * For one chain.
     *
     * @param outcomes the methods of the chain that decide by that which was found, by their names
     * @param shape adds to it what is wrong before any rule is asked
     * @param bothWays whether there is {@link Room} for both: to ask the policy itself, and fact by fact where that gave no answer
     * @param methods the names that methods have already
     */
    CollectingCode(
            Vocabulary words,
            Function<String, CodeBlock> outcomes,
            Shape shape,
            ChainNames names,
            ChainSignature signature,
            boolean bothWays,
            FreeNames methods) {
        this.words = words;
        this.outcomes = outcomes;
        this.shape = shape;
        this.names = names;
        this.signature = signature;
        this.bothWays = bothWays;
        this.methods = methods;
    }

    /** What is found before any rule is asked. */
    interface Shape {

        /**
         * Writes it.
         *
         * @param locals which of the parties turned out to be of a type already
         */
        CodeBlock of(List<Local> locals);
    }

    /** How questions are asked, and what comes of them. */
    private record Way(String outcome, Explaining explaining) {

        private interface Explaining {
            CodeBlock of(List<Question> questions, String found);
        }

        static final Way DIRECT = new Way("decide", ExplainingCode::direct);

        /** Where it is all that there is. */
        static final Way FACT_BY_FACT = new Way("decide", ExplainingCode::factByFact);

        /** Where something was wrong already: it has to be found. */
        static final Way AGAIN = new Way("deny", ExplainingCode::factByFact);
    }

    /** The body of a method: it asks the policy itself and, where that gives no answer, once more; or each rule tells for itself at once. */
    CodeBlock of(String method, List<Question> questions) {
        Needed needed = Needed.of(questions);
        if (!bothWays || questions.stream().noneMatch(Question::isAskedDirectly) || needed.size() > MOST_FACTS) {
            return collect(method, questions, Way.FACT_BY_FACT);
        }
        String factByFact = methods.newName(method + "FactByFact");
        CodeBlock instead = CodeBlock.of("return $N($L);\n", factByFact, signature.arguments(questions));
        parts.add(signature
                .called(factByFact, words.decision(), questions)
                .addJavadoc(
                        "Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks.\n")
                .addCode(collect(factByFact, questions, Way.AGAIN))
                .build());
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(collect(method, questions, Way.DIRECT, needed, instead))
                .nextControlFlow("catch ($T $N)", words.get("exception"), names.local("e"))
                .add(instead)
                .endControlFlow()
                .build();
    }

    private CodeBlock collect(String method, List<Question> questions, Way way) {
        return collect(method, questions, way, Needed.NOTHING, CodeBlock.of(""));
    }

    /** In parts, if that would be too long; and not at all where something is missing that is needed. */
    private CodeBlock collect(String method, List<Question> questions, Way way, Needed needed, CodeBlock instead) {
        List<List<Question>> split = Budget.split(questions, Question::bytes);
        boolean whole = split.size() == 1;
        Narrowed narrowed = Narrowed.of(whole ? questions : List.of(), needed.types());
        String found = names.local("found");
        CodeBlock.Builder code = CodeBlock.builder()
                .add(narrowed.declared())
                .add(needed.unless(instead))
                .addStatement("$T $N = null", words.get("violation"), found)
                .add(shape.of(narrowed.locals()));
        if (whole) {
            code.add(way.explaining().of(narrowed.questions(), found));
        } else {
            for (int i = 0; i < split.size(); i++) {
                List<Question> part = split.get(i);
                String name = methods.newName(method + "Part" + (i + 1));
                code.addStatement("$1N = $2N($1N,$W$3L)", found, name, signature.arguments(part));
                parts.add(part(name, part, way, found));
            }
        }
        return code.addStatement("return $L($N)", outcomes.apply(way.outcome()), found)
                .build();
    }

    private MethodSpec part(String name, List<Question> part, Way way, String found) {
        Narrowed narrowed = Narrowed.of(part);
        return signature
                .explaining(name, part)
                .addCode(narrowed.declared())
                .addCode(way.explaining().of(narrowed.questions(), found))
                .addStatement("return $N", found)
                .build();
    }

    /** The methods that it calls. */
    List<MethodSpec> parts() {
        return List.copyOf(parts);
    }
}
