package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The heads of a chain's methods: of the public ones, and of those that these call. */
final class ChainSignature {

    private final BoundChain chain;
    private final ChainNames names;
    private final Vocabulary words;
    private final TypeNames types;

    ChainSignature(BoundChain chain, ChainNames names, Vocabulary words, TypeNames types) {
        this.chain = chain;
        this.names = names;
        this.words = words;
        this.types = types;
    }

    MethodSpec.Builder whole(String name, TypeName returns) {
        return addParameters(
                MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC).returns(returns));
    }

    private MethodSpec.Builder addParameters(MethodSpec.Builder method) {
        List<Parameter> parameters = chain.chain().method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            method.addParameter(types.of(parameters.get(i).type()), names.parameter(i));
        }
        return method;
    }

    /** A part that adds to what was found. */
    MethodSpec.Builder explaining(String name, List<Question> questions) {
        MethodSpec.Builder method =
                privately(name, words.get("violation")).addParameter(words.get("violation"), names.local("found"));
        return addParameters(addDate(method, questions));
    }

    /** One that the public ones call for some questions, with nothing but their {@link #arguments}. */
    MethodSpec.Builder called(String name, TypeName returns, List<Question> questions) {
        return addParameters(addDate(privately(name, returns), questions));
    }

    private static MethodSpec.Builder privately(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(PRIVATE, STATIC).returns(returns);
    }

    private MethodSpec.Builder addDate(MethodSpec.Builder method, List<Question> questions) {
        return isDated(questions) ? method.addParameter(words.get("localDate"), names.local("date")) : method;
    }

    static boolean isDated(List<Question> questions) {
        return questions.stream().anyMatch(Question::dated);
    }

    /** What is passed for some questions, apart from what was found. */
    CodeBlock arguments(List<Question> questions) {
        List<String> arguments = new ArrayList<>(names.parameters());
        if (isDated(questions)) {
            arguments.add(0, names.local("date"));
        }
        return CodeBlock.join(
                arguments.stream().map(name -> CodeBlock.of("$N", name)).toList(), ",$W");
    }
}
