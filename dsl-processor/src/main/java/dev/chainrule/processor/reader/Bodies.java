package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What does the body of a rule read? Javac shows bodies, Eclipse's compiler does not. No type of javac's own stands in a
 * signature here, so that this loads where there is no javac.
 */
interface Bodies {

    /** What the body of this rule reads; every fact of its parameters, where it cannot be told. */
    Reading read(ExecutableElement rule, KnownTypes known);

    /** Whether no body is read in the source of a top-level type, since javac could not compile one of its lambdas afterwards. */
    boolean areSpared(TypeElement source);

    /** The names of the methods that the source of a top-level type calls with arguments; nothing where that cannot be told. */
    Optional<Set<String>> called(TypeElement source);

    /** The default accessors in the source of a top-level type that answer null, as far as it is written there. */
    List<Rule.Trusted> answeringNull(TypeElement source);

    /** Whether this compiler shows bodies. */
    boolean areShown();

    /**
     * What was read of a body.
     *
     * @param asked the types whose accessors the facts are, and those that something is asked whether it is of, each once
     * @param trusted the default methods that may have been read in the place of a call
     * @param enumerations the enums that the condition names, each once, by name
     */
    record Reading(
            Rule.Body body,
            List<Fact> facts,
            List<TypeElement> asked,
            List<Rule.Trusted> trusted,
            Optional<Expression> condition,
            List<Enumeration> enumerations) {}

    static Bodies of(ProcessingEnvironment env) {
        try {
            return TreeBodies.of(env).orElseGet(HiddenBodies::new);
        } catch (LinkageError withoutJavac) {
            return new HiddenBodies();
        }
    }
}
