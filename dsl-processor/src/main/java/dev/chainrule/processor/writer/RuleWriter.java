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

/** Writes how a rule is asked, and told of where its answer is no. */
final class RuleWriter {

    private final Vocabulary words;
    private final TypeNames types;
    private final Scope scope;
    private final FactTests facts;
    private final Readers readers;

    RuleWriter(Vocabulary words, TypeNames types, Scope scope, FactTests facts, Readers readers) {
        this.words = words;
        this.types = types;
        this.scope = scope;
        this.facts = facts;
        this.readers = readers;
    }

    /** What all violations of each rule have in common. */
    List<FieldSpec> constants(List<RulePlan> plans) {
        return plans.stream().map(this::constant).toList();
    }

    List<MethodSpec> methods(List<RulePlan> plans) {
        List<MethodSpec> methods = new ArrayList<>();
        for (RulePlan plan : plans) {
            RuleNames names = new RuleNames(plan, scope.names());
            List<Test> tests = facts.of(
                    plan,
                    asked -> CodeBlock.of("$N", names.variable(asked)),
                    () -> names.lambdas().newName("party"));
            if (plan.answers()) {
                methods.add(answer(plan, names, tests));
            }
            methods.add(explain(plan, names, tests));
            methods.add(failed(plan, names));
        }
        return methods;
    }

    private FieldSpec constant(RulePlan plan) {
        Rule rule = plan.rule();
        DetailsCode details = details(plan, new RuleNames(plan, scope.names()));
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.$N($Z$L,$W$L)$>$>",
                        words.get("violation"),
                        rule.warning() ? "warning" : "rule",
                        Texts.literal(rule.policy().canonicalName()),
                        Texts.literal(rule.code()))
                .add("\n.message($Z$L)", Texts.literal(details.text(rule.otherwise())));
        addAll(code, "remedies", rule.remedies().stream().map(details::text).toList());
        addAll(code, "citations", rule.cites());
        addAll(code, "values", details.valueNames());
        addAll(code, "parties", details.partyNames());
        code.add("$<$<");
        return FieldSpec.builder(words.get("reason"), plan.constant(), PRIVATE, STATIC, FINAL)
                .initializer(code.build())
                .build();
    }

    private static void addAll(CodeBlock.Builder code, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            code.add("\n.$N($Z$L)", name, Texts.literals(texts));
        }
    }

    private DetailsCode details(RulePlan plan, RuleNames names) {
        return new DetailsCode(plan, names, words, readers);
    }

    private MethodSpec.Builder method(RulePlan plan, TypeName returns) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method()).returns(returns);
        return plan.owner().isPresent() ? method.addModifiers(STATIC) : method.addModifiers(PRIVATE, STATIC);
    }

    private MethodSpec answer(RulePlan plan, RuleNames names, List<Test> tests) {
        MethodSpec.Builder method = method(plan, TypeName.BOOLEAN);
        plan.parameters().forEach(asked -> method.addParameter(asked.type(), names.variable(asked)));
        return method.addCode(AnsweringCode.unguarded(
                        tests.stream().map(Test::missing).toList(), ask(plan, names)))
                .build();
    }

    private CodeBlock ask(RulePlan plan, RuleNames names) {
        CodeBlock arguments = plan.parameters().stream()
                .map(asked -> CodeBlock.of("$N", names.variable(asked)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$L($L)", types.method(plan.rule()), arguments);
    }

    /** Adds to what was found already; what there is to tell is told elsewhere, since chains that have asked the policy itself call that alone. */
    private MethodSpec explain(RulePlan plan, RuleNames names, List<Test> tests) {
        MethodSpec.Builder method =
                method(plan, words.get("violation")).addParameter(words.get("violation"), names.found());
        for (Asked asked : plan.parameters()) {
            add(method, names, asked, true, asked.passed());
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (!tests.isEmpty()) {
            code.addStatement("$T $N", words.get("reason"), names.reason());
        }
        code.beginControlFlow("try");
        String flow = "if ($L)";
        for (Test test : tests) {
            begin(code, flow, test.missing());
            code.addStatement(
                    "$N = $N.missing($L, $L)",
                    names.reason(),
                    plan.constant(),
                    Texts.literal(test.name()),
                    role(names, test));
            flow = "else if ($L)";
        }
        DetailsCode details = details(plan, names);
        CodeBlock told = tell(plan, names);
        if (tests.isEmpty()) {
            code.add(told)
                    .nextControlFlow("catch ($T $N)", words.get("exception"), names.exception())
                    .addStatement(
                            "return $N.notEvaluated($N).after($N$L)",
                            plan.constant(),
                            names.exception(),
                            names.found(),
                            details.parties())
                    .endControlFlow();
        } else {
            code.nextControlFlow("else")
                    .add(told)
                    .endControlFlow()
                    .nextControlFlow("catch ($T $N)", words.get("exception"), names.exception())
                    .addStatement("$N = $N.notEvaluated($N)", names.reason(), plan.constant(), names.exception())
                    .endControlFlow()
                    .addStatement("return $N.after($N$L)", names.reason(), names.found(), details.parties());
        }
        return method.addCode(code.build()).build();
    }

    /** What the field calls whose fact is missing. */
    private static CodeBlock role(RuleNames names, Test test) {
        CodeBlock role = names.role(test.asked());
        return test.first()
                .filter(first -> test.asked().byObject())
                .map(first -> CodeBlock.of("$L.apply($L)", role, first))
                .orElse(role);
    }

    private static void begin(CodeBlock.Builder code, String flow, CodeBlock condition) {
        if (flow.startsWith("else")) {
            code.nextControlFlow(flow, condition);
        } else {
            code.beginControlFlow(flow, condition);
        }
    }

    private CodeBlock tell(RulePlan plan, RuleNames names) {
        Details details = new Details(plan);
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$[return $L\n? $N\n: $N($N", ask(plan, names), names.found(), plan.failed(), names.found());
        for (Asked asked : plan.parameters()) {
            if (details.needs(asked)) {
                code.add(",$W$N", names.variable(asked));
            }
            if (details.needsRole(asked)) {
                code.add(",$W$N", names.roleVariable(asked));
            }
        }
        return code.add(");\n$]").build();
    }

    private MethodSpec failed(RulePlan plan, RuleNames names) {
        Details needed = new Details(plan);
        DetailsCode details = details(plan, names);
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.failed())
                .addModifiers(PRIVATE, STATIC)
                .returns(words.get("violation"))
                .addParameter(words.get("violation"), names.found());
        for (Asked asked : plan.parameters()) {
            add(method, names, asked, needed.needs(asked), needed.needsRole(asked));
        }
        return method.addStatement(
                        "return $N.after($N$L$L)", plan.constant(), names.found(), details.values(), details.parties())
                .build();
    }

    /** A parameter of the rule, and after it what the field calls it, where the chain has to say that. */
    private void add(MethodSpec.Builder method, RuleNames names, Asked asked, boolean object, boolean role) {
        if (object) {
            method.addParameter(asked.type(), names.variable(asked));
        }
        if (role) {
            method.addParameter(roleType(asked), names.roleVariable(asked));
        }
    }

    private TypeName roleType(Asked asked) {
        return asked.byObject()
                ? ParameterizedTypeName.get(words.get("function"), words.get("object"), words.get("string"))
                : words.get("string");
    }
}
