package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does every method of a policy say what it is, once? */
final class MethodRolesCheck implements LocalCheck {

    private static final Set<String> ROLES = Set.of("Chain", "Rule", "Given", "Guarantee");

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            PolicyMethods.of(policy).forEach(method -> checkRoles(method, findings));
            policy.others().stream()
                    .filter(method -> roles(method).isEmpty())
                    .forEach(method -> checkOther(method, policy, scope, findings));
        }
    }

    private static void checkRoles(Method method, Findings findings) {
        List<String> roles = roles(method);
        if (roles.size() > 1) {
            findings.report(
                    Catalogue.TWO_ROLES,
                    method.place(),
                    method.name(),
                    Words.and(roles.stream().map(role -> "@" + role).toList()));
        }
    }

    private static List<String> roles(Method method) {
        return method.annotations().stream().filter(ROLES::contains).toList();
    }

    private static void checkOther(Method method, Policy policy, Scope scope, Findings findings) {
        Optional<Chain> chain = scope.lineage().ancestors(policy.ref()).stream()
                .flatMap(ancestor -> ancestor.chains().stream())
                .filter(inherited -> method.overrides(inherited.method()))
                .findFirst();
        boolean isAbstract = method.flavor() == Method.Flavor.ABSTRACT;
        if (chain.isPresent()) {
            String parent = chain.get().policy().simpleName();
            Catalogue entry = isAbstract ? Catalogue.CHAIN_WITHOUT_ANNOTATION : Catalogue.CHAIN_WITH_BODY;
            findings.report(entry, method.place(), method.name(), chain.get().name(), parent);
        } else if (isAbstract) {
            findings.report(Catalogue.METHOD_WITHOUT_ROLE, method.place(), method.name());
        }
    }
}
