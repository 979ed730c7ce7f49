package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.chainrule.processor.model.Template;
import dev.chainrule.processor.model.Template.Placeholder;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How does a message with placeholders become the arguments of {@code Text.of}? */
final class MessageCode {

    private final RulePlan plan;
    private final RuleNames names;
    private final Vocabulary words;

    MessageCode(RulePlan plan, RuleNames names, Vocabulary words) {
        this.plan = plan;
        this.names = names;
        this.words = words;
    }

    /** The parts of a message, divided by commas: literals as long as they can be, with values between them. */
    CodeBlock arguments(String message) {
        List<CodeBlock> arguments = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Template.Part part : Template.parse(message).parts()) {
            Optional<String> said = said(part);
            if (said.isPresent()) {
                literal.append(said.get());
            } else {
                flush(literal, arguments);
                arguments.add(value((Placeholder) part));
            }
        }
        flush(literal, arguments);
        return CodeBlock.join(arguments, ",$W");
    }

    private static void flush(StringBuilder literal, List<CodeBlock> arguments) {
        if (!literal.isEmpty()) {
            arguments.add(Texts.literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** The part's words, where they are the same in every message. */
    private Optional<String> said(Template.Part part) {
        if (part instanceof Template.Literal text) {
            return Optional.of(text.text());
        } else if (part instanceof Template.Broken broken) {
            return Optional.of(broken.written());
        }
        Placeholder placeholder = (Placeholder) part;
        Optional<Asked> asked = asked(placeholder);
        if (asked.isEmpty()) {
            return Optional.of(placeholder.written());
        }
        boolean role = placeholder.accessors().isEmpty() && !asked.get().list();
        return role ? asked.get().fixed() : Optional.empty();
    }

    private Optional<Asked> asked(Placeholder placeholder) {
        return plan.parameters().stream()
                .filter(asked -> asked.name().equals(placeholder.parameter()))
                .findFirst();
    }

    private CodeBlock value(Placeholder placeholder) {
        Asked asked = asked(placeholder).orElseThrow();
        String variable = names.variable(asked);
        List<String> path = placeholder.accessors();
        if (!asked.list()) {
            return path.isEmpty() ? names.role(asked) : read(CodeBlock.of("$N", variable), path, names.lambdas());
        }
        if (path.isEmpty()) {
            return CodeBlock.of("$T.path($L,$W$N)", words.get("text"), names.role(asked), variable);
        }
        NameAllocator lambdas = names.lambdas();
        String party = lambdas.newName("party");
        return CodeBlock.of(
                "$T.each($N,$W$N -> $L)",
                words.get("text"),
                variable,
                party,
                read(CodeBlock.of("$N", party), path, lambdas));
    }

    /** {@code Text.read(seller::address, address -> Text.read(address::country))}. */
    private CodeBlock read(CodeBlock from, List<String> path, NameAllocator lambdas) {
        if (path.size() == 1) {
            return CodeBlock.of("$T.read($L::$N)", words.get("text"), from, path.get(0));
        }
        String value = lambdas.newName(path.get(0));
        CodeBlock then = read(CodeBlock.of("$N", value), path.subList(1, path.size()), lambdas);
        return CodeBlock.of("$T.read($L::$N,$W$N -> $L)", words.get("text"), from, path.get(0), value, then);
    }
}
