package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.writer.FactTests.Test;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.ArrayList;
import java.util.List;

/** Writes how a rule is asked: once to explain its answer, and once for the answer alone. */
final class RuleWriter {

    private final Vocabulary words;
    private final TypeNames types;
    private final Scope scope;
    private final FactTests facts;

    RuleWriter(Vocabulary words, TypeNames types, Scope scope, FactTests facts) {
        this.words = words;
        this.types = types;
        this.scope = scope;
        this.facts = facts;
    }

    /** What all violations of each rule have in common. */
    List<FieldSpec> constants(List<RulePlan> plans) {
        return plans.stream().map(this::constant).toList();
    }

    List<MethodSpec> methods(List<RulePlan> plans) {
        List<MethodSpec> methods = new ArrayList<>();
        for (RulePlan plan : plans) {
            RuleNames names = new RuleNames(plan, scope.names());
            List<Test> tests = facts.of(plan, names);
            if (!plan.rule().warning()) {
                methods.add(answer(plan, names, tests));
            }
            methods.add(explain(plan, names, tests));
        }
        return methods;
    }

    private FieldSpec constant(RulePlan plan) {
        Rule rule = plan.rule();
        return FieldSpec.builder(words.get("rule"), plan.constant(), PRIVATE, STATIC, FINAL)
                .initializer(
                        "$T.$N($Z$L,$W$L$L)",
                        words.get("violation"),
                        rule.warning() ? "warning" : "rule",
                        Texts.literal(rule.policy().canonicalName()),
                        Texts.literal(rule.code()),
                        Texts.moreLiterals(rule.cites()))
                .build();
    }

    private MethodSpec.Builder method(RulePlan plan, TypeName returns) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method()).returns(returns);
        return plan.owner().isPresent() ? method.addModifiers(STATIC) : method.addModifiers(PRIVATE, STATIC);
    }

    private MethodSpec answer(RulePlan plan, RuleNames names, List<Test> tests) {
        MethodSpec.Builder method = method(plan, TypeName.BOOLEAN);
        plan.parameters().forEach(asked -> method.addParameter(asked.type(), names.variable(asked)));
        CodeBlock.Builder answer = CodeBlock.builder().add("return ");
        tests.forEach(test -> answer.add("$L\n&& ", test.present()));
        return method.beginControlFlow("try")
                .addStatement(answer.add(ask(plan, names)).build())
                .nextControlFlow("catch ($T $N)", words.get("exception"), names.exception())
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    private CodeBlock ask(RulePlan plan, RuleNames names) {
        CodeBlock arguments = plan.parameters().stream()
                .map(asked -> CodeBlock.of("$N", names.variable(asked)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of(
                "$T.$N($L)", types.of(plan.rule().policy()), plan.rule().name(), arguments);
    }

    private MethodSpec explain(RulePlan plan, RuleNames names, List<Test> tests) {
        MethodSpec.Builder method =
                method(plan, words.listOf("violation")).addParameter(words.listOf("violation"), names.found());
        for (Asked asked : plan.parameters()) {
            method.addParameter(asked.type(), names.variable(asked));
            if (asked.passed()) {
                method.addParameter(roleType(asked), names.roleVariable(asked));
            }
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T $N", words.get("builder"), names.violation())
                .beginControlFlow("try");
        addOutcomes(code, plan, names, tests);
        code.nextControlFlow("catch ($T $N)", words.get("exception"), names.exception())
                .addStatement("$N = $N.notEvaluated($N)", names.violation(), plan.constant(), names.exception())
                .endControlFlow();
        return method.addCode(code.build())
                .addStatement("return $N$L$Z.addTo($N)", names.violation(), parties(plan, names), names.found())
                .build();
    }

    private void addOutcomes(CodeBlock.Builder code, RulePlan plan, RuleNames names, List<Test> tests) {
        String otherwise = "if";
        for (Test test : tests) {
            flow(code, otherwise, test.missing());
            code.addStatement(
                    "$N = $N.missing($L, $L)",
                    names.violation(),
                    plan.constant(),
                    Texts.literal(test.name()),
                    test.role());
            otherwise = "else if";
        }
        flow(code, otherwise, ask(plan, names));
        code.addStatement("return $N", names.found());
        if (tests.isEmpty()) {
            code.endControlFlow().add(broken(plan, names));
        } else {
            code.nextControlFlow("else").add(broken(plan, names)).endControlFlow();
        }
    }

    private static void flow(CodeBlock.Builder code, String keyword, CodeBlock condition) {
        if (keyword.equals("if")) {
            code.beginControlFlow("if ($L)", condition);
        } else {
            code.nextControlFlow("else if ($L)", condition);
        }
    }

    private CodeBlock broken(RulePlan plan, RuleNames names) {
        MessageCode message = new MessageCode(plan, names, words);
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$N = $N.broken($L)",
                        names.violation(),
                        plan.constant(),
                        message.arguments(plan.rule().otherwise()));
        plan.rule().remedies().forEach(remedy -> code.add("\n.remedy($L)", message.arguments(remedy)));
        return CodeBlock.builder().addStatement(code.build()).build();
    }

    private TypeName roleType(Asked asked) {
        return asked.byObject()
                ? ParameterizedTypeName.get(words.get("function"), words.get("object"), words.get("string"))
                : words.get("string");
    }

    private CodeBlock parties(RulePlan plan, RuleNames names) {
        CodeBlock.Builder code = CodeBlock.builder();
        plan.parameters().stream()
                .filter(Asked::party)
                .forEach(asked -> code.add(
                        "$Z.$N($L, $N)", asked.list() ? "parties" : "party", names.role(asked), names.variable(asked)));
        return code.build();
    }
}
