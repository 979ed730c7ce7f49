package dev.chainrule.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How a rule is asked in generated code.
 *
 * @param owner the nested class that holds its methods, where the validator itself does not
 * @param method the name of the method that explains, and of the one that only answers
 * @param failed the name of the method that tells what there is to tell when it is not true
 * @param constant what all violations of the rule have in common
 * @param direct whether a chain may ask the policy itself: not where javac could take another method for the rule, as chains know
 *     narrower types, nor where there is much to ask of its facts
 * @param answers whether a method of the validator only answers, for what is not asked directly
 */
record RulePlan(
        Rule rule,
        Optional<ClassName> owner,
        String method,
        String failed,
        String constant,
        boolean direct,
        boolean answers,
        List<Asked> parameters) {

    /**
     * A parameter of the rule.
     *
     * @param index its index in the rule's method
     * @param party whether it takes parties; otherwise it takes the transaction
     * @param list whether it takes a whole run
     * @param fixed what it is called, where that never changes
     * @param passed whether the chain says what it is called, in an argument after it
     * @param byObject whether only each object of the run tells what it is called
     */
    record Asked(
            int index,
            String name,
            TypeName type,
            boolean party,
            boolean list,
            Optional<String> fixed,
            boolean passed,
            boolean byObject) {}

    /** Whether a chain asks the policy itself. Parties of a run are many, and asked in one place. */
    boolean isDirect(BoundChain chain, Check check) {
        return direct && !Places.isOfRun(chain, check);
    }

    /** The rule's methods that ask it, as a chain names them. */
    CodeBlock call() {
        return called(method);
    }

    /** The method that only tells, as a chain names it. */
    CodeBlock callFailed() {
        return called(failed);
    }

    private CodeBlock called(String name) {
        return owner.map(type -> CodeBlock.of("$T.$N", type, name)).orElseGet(() -> CodeBlock.of("$N", name));
    }
}
