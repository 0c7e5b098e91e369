/** A word of its own in all that the two write; looked for where it may not stand. */
export const canary = 'Kanariefuglesang';

/** What the two write; looked for later, in the places it may and may not stand. */
export const employeeText = `Jeg er blevet god til de svære samtaler, og jeg vil gerne lære fra mig. ${canary}. Æblegrød, 😀 og <script>alert(1)</script>.`;
export const leaderText = `Du holder roen, når køen er lang. Sæt ord på det for de andre. ${canary}.`;
export const leaderGoal = `Jonas lærer to kolleger op. ${canary}`;
export const employeeGoal = `Jeg kan stå alene med de svære sager. ${canary}`;
export const firstTask = `Skrive en vejledning om ${canary}`;
