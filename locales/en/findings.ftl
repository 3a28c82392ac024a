### pending
